import { expect, test } from "vitest";
import { runOne, type Literal } from "../testing/run-one.ts";
import { workflow } from "../testing/workflow.ts";
import { trustedPub } from "./trusted-pub.ts";

const AT = ".github/workflows/a.yml";
const job = (step: string, permissions = "{}"): Literal =>
  workflow(`on: push\njobs:\n  a:\n    permissions: ${permissions}\n    steps:\n      - ${step}\n`);
const OIDC = "{id-token: write}";

test.each([
  ["nothing of the kind", job("run: docker push x"), "not-applicable none"],
  ["npm with OIDC", job("run: npm publish", OIDC), `pass trusted ${AT}:6`],
  [
    "npm with a token",
    job("{run: npm publish, env: {NODE_AUTH_TOKEN: '${{ secrets.NPM_TOKEN }}'}}", OIDC),
    `fail token ${AT}:6`,
  ],
  [
    "npm at the forge",
    job("{run: npm publish, env: {NODE_AUTH_TOKEN: '${{ secrets.GITHUB_TOKEN }}'}}", OIDC),
    `pass trusted ${AT}:6`,
  ],
  ["npm, nobody knows how", job("run: npm publish"), `unknown unclear ${AT}:6`],
  ["PyPI with OIDC", job("uses: pypa/gh-action-pypi-publish@release/v1", OIDC), `pass trusted ${AT}:6`],
  [
    "PyPI with a password",
    job("{uses: pypa/gh-action-pypi-publish@v1, with: {password: '${{ secrets.PYPI }}'}}"),
    `fail token ${AT}:6`,
  ],
  [
    "NuGet with a key in the command",
    job("run: dotnet nuget push x --api-key ${{ secrets.NUGET_KEY }}"),
    `fail token ${AT}:6`,
  ],
  [
    "NuGet with a key from a login",
    job("run: dotnet nuget push x --api-key ${{ steps.login.outputs.KEY }}", OIDC),
    `pass trusted ${AT}:6`,
  ],
  [
    "GitLab with a token",
    { ".gitlab-ci.yml": "a:\n  script:\n    - twine upload -p $PYPI_TOKEN dist/*\n" },
    "fail token .gitlab-ci.yml:3",
  ],
  [
    "GitLab with OIDC",
    { ".gitlab-ci.yml": "a:\n  id_tokens: {P: {aud: pypi}}\n  script:\n    - twine upload dist/*\n" },
    "pass trusted .gitlab-ci.yml:4",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(trustedPub, files)).toEqual([expected]);
});
