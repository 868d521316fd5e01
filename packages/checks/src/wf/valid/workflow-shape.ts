import type { Shape } from "./shape.ts";

const TEXT: Shape = { text: true };
const TEXTS: Shape = { text: true, list: TEXT };
const NUMBER: Shape = { number: true };
const TRUTH: Shape = { truth: true };
const ANYTHING: Shape = { anything: true };

const FILTERS: Shape = {
  text: true,
  keys: {
    types: TEXTS,
    branches: TEXTS,
    "branches-ignore": TEXTS,
    tags: TEXTS,
    "tags-ignore": TEXTS,
    paths: TEXTS,
    "paths-ignore": TEXTS,
    workflows: TEXTS,
    names: TEXTS,
    versions: TEXTS,
  },
};

const ON: Shape = {
  text: true,
  list: TEXT,
  keys: {
    schedule: { list: { keys: { cron: TEXT, timezone: TEXT }, required: ["cron"] } },
    workflow_dispatch: {
      text: true,
      keys: {
        inputs: {
          each: {
            keys: {
              description: TEXT,
              required: TRUTH,
              default: TEXT,
              type: TEXT,
              options: { list: TEXT },
              deprecationMessage: TEXT,
            },
          },
        },
      },
    },
    workflow_call: {
      text: true,
      keys: {
        inputs: {
          each: {
            keys: { description: TEXT, required: TRUTH, default: TEXT, type: TEXT, deprecationMessage: TEXT },
            required: ["type"],
          },
        },
        outputs: { each: { keys: { description: TEXT, value: TEXT }, required: ["value"] } },
        secrets: { each: { keys: { description: TEXT, required: TRUTH } } },
      },
    },
  },
  each: FILTERS,
};

const RUN_DEFAULTS: Shape = { keys: { run: { keys: { shell: TEXT, "working-directory": TEXT } } } };
const PERMISSIONS: Shape = { text: true, each: TEXT };
const CONTAINER: Record<string, Shape> = {
  image: TEXT,
  credentials: { keys: { username: TEXT, password: TEXT } },
  env: { each: TEXT },
  ports: { list: TEXT },
  volumes: { list: TEXT },
  options: TEXT,
};

const STEP_KEYS: Record<string, Shape> = {
  id: TEXT,
  if: TEXT,
  name: TEXT,
  uses: TEXT,
  run: TEXT,
  "working-directory": TEXT,
  shell: TEXT,
  with: { each: TEXT },
  env: { each: TEXT },
  "continue-on-error": TRUTH,
  "timeout-minutes": NUMBER,
  background: TRUTH,
};

const STEP: Shape = {
  keys: {
    ...STEP_KEYS,
    wait: TEXTS,
    "wait-all": TRUTH,
    cancel: TEXT,
    parallel: { list: { keys: STEP_KEYS } },
  },
};

const JOB: Shape = {
  keys: {
    name: TEXT,
    needs: TEXTS,
    permissions: PERMISSIONS,
    if: TEXT,
    "runs-on": { text: true, list: TEXT, keys: { group: TEXT, labels: TEXTS } },
    environment: { text: true, keys: { name: TEXT, url: TEXT, deployment: TRUTH }, required: ["name"] },
    concurrency: { text: true, each: TEXT },
    outputs: { each: TEXT },
    env: { each: TEXT },
    defaults: RUN_DEFAULTS,
    steps: { list: STEP },
    "timeout-minutes": NUMBER,
    strategy: {
      keys: {
        matrix: {
          keys: { include: { list: { each: ANYTHING } }, exclude: { list: { each: ANYTHING } } },
          each: { list: ANYTHING },
        },
        "fail-fast": TRUTH,
        "max-parallel": NUMBER,
      },
    },
    "continue-on-error": TRUTH,
    container: { text: true, keys: CONTAINER, required: ["image"] },
    services: { each: { text: true, keys: { ...CONTAINER, entrypoint: TEXT, command: TEXT }, required: ["image"] } },
    uses: TEXT,
    with: { each: TEXT },
    secrets: { text: true, each: TEXT },
    snapshot: ANYTHING,
  },
};

/** A workflow of GitHub Actions, as its reference describes it. */
export const WORKFLOW: Shape = {
  keys: {
    name: TEXT,
    "run-name": TEXT,
    on: ON,
    permissions: PERMISSIONS,
    env: { each: TEXT },
    defaults: RUN_DEFAULTS,
    concurrency: { text: true, each: TEXT },
    jobs: { each: JOB },
  },
  required: ["on", "jobs"],
};

/** Keys that only a job with steps has. */
export const STEPS_ONLY: readonly string[] = [
  ...["runs-on", "environment", "outputs", "env", "defaults", "steps", "timeout-minutes", "continue-on-error"],
  ...["container", "services", "snapshot"],
];
/** Keys that only a job has that calls another workflow. */
export const CALL_ONLY: readonly string[] = ["with", "secrets"];
