import type { Files } from "../../files.ts";
import { readYaml } from "../../text/read-yaml.ts";
import type { Pipeline } from "../pipelines.ts";

/** CI services whose files are known by name only, and the words by which each says that it runs for pull requests. */
const SERVICES: readonly { readonly globs: readonly string[]; readonly pullRequests: RegExp }[] = [
  { globs: [".travis.{yml,yaml}"], pullRequests: /\S/ },
  { globs: ["Jenkinsfile{,.*}", "jenkins/Jenkinsfile{,.*}"], pullRequests: /changeRequest|CHANGE_ID|pull ?request/i },
  { globs: ["azure-pipelines*.{yml,yaml}", ".azure-pipelines/**/*.{yml,yaml}"], pullRequests: /^pr:(?! *none)/m },
  { globs: ["bitbucket-pipelines.yml"], pullRequests: /pull-requests:/ },
  { globs: [".drone.{yml,yaml}", ".woodpecker*.{yml,yaml}", ".woodpecker/*.{yml,yaml}"], pullRequests: /pull_request/ },
  { globs: [".circleci/config.{yml,yaml}", "appveyor.{yml,yaml}", ".appveyor.{yml,yaml}"], pullRequests: /\S/ },
];

/** Reads what is not GitHub's or GitLab's as one script: enough to see what runs, not to judge how. */
export function findOtherPipelines(files: Files): readonly Pipeline[] {
  return SERVICES.flatMap(({ globs, pullRequests }) =>
    files
      .find(...globs)
      .slice(0, 20)
      .flatMap((path) => {
        const text = files.text(path);
        if (text === undefined) return [];
        const script = text.replace(/^[ \t]*(#|\/\/).*$/gm, "");
        const triggers = pullRequests.test(script) ? ["push", "pull_request"] : ["push"];
        return [
          {
            path,
            forge: "other",
            triggers,
            jobs: [],
            script,
            templates: [],
            elsewhere: [],
            ...parse(path, text),
            text,
          },
        ];
      }),
  );
}

function parse(path: string, text: string): Pick<Pipeline, "value" | "yaml"> {
  // A Jenkinsfile is Groovy.
  const yaml = readYaml(/\.ya?ml$/i.test(path) ? text : "");
  return { value: yaml.value, yaml };
}
