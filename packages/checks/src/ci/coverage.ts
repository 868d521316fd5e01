import { defineCheck } from "../check.ts";
import { commands } from "../facts/commands.ts";
import { pipelines, type Pipeline } from "../facts/pipelines.ts";
import { asRecord } from "../text/plain-values.ts";
import { testFiles, testRun } from "./find-tests.ts";

export const coverage = defineCheck({
  id: "ci/coverage",
  severity: "could",
  kinds: ["code"],
  requirements: [],
  standards: { spc: [12] },
  title: { da: "Testdækningen bliver vist", en: "Test coverage is shown" },
  why: {
    da: "Et tal, som alle kan se, fortæller en ny leverandør, hvilke dele der er trygge at ændre.",
    en: "A number that all can see tells a new supplier which parts are safe to change.",
  },
  good: {
    da: "CI måler dækningen og lægger den frem: Codecov, Coveralls, SonarQube, GitLabs coverage, eller som artefakt.",
    en: "CI measures coverage and shows it: Codecov, Coveralls, SonarQube, GitLab's coverage, or as an artefact.",
  },
  pitfalls: {
    da: "Dækningen bliver målt og smidt væk; et krav om 100 %, som får folk til at teste det uvigtige.",
    en: "Coverage is measured and thrown away; a demand for 100 % that makes people test what does not matter.",
  },
  next: {
    da: "Kør testene med dækning, og gem rapporten: coverage: i GitLab, eller actions/upload-artifact og en oversigt i GitHub.",
    en: "Run the tests with coverage and keep the report: coverage: in GitLab, or actions/upload-artifact and a summary in GitHub.",
  },
  messages: {
    shown: { da: "Dækningen vises fra {path}.", en: "Coverage is shown from {path}." },
    hidden: {
      da: "CI kører test, men viser ikke, hvor meget de dækker.",
      en: "CI runs tests, but does not show how much they cover.",
    },
    none: { da: "CI kører ingen test.", en: "CI runs no tests." },
  },
  run(repository, say) {
    const shown = commands(repository).find(({ text }) => SHOWN.test(text));
    if (shown) return say.pass("shown", { path: shown.path, line: shown.line }, { path: shown.path });
    const report = pipelines(repository).find(reportsCoverage);
    if (report) return say.pass("shown", { path: report.path }, { path: report.path });
    const run = testRun(repository);
    if (!run || testFiles(repository).length === 0) return say.notApplicable("none");
    return say.fail("hidden", { path: run.path, line: run.line });
  },
});

const SHOWN =
  /^(codecov\/codecov-action|coverallsapp\/github-action|sonarsource\/|paambaati\/codeclimate-action|py-cov-action\/|irongut\/codecoveragesummary|davelosert\/vitest-coverage-report-action|romeovs\/lcov-reporter-action|madrapps\/jacoco-report|danielpalme\/reportgenerator-github-action)|^actions\/upload-(artifact|pages-artifact)@\S+ .*(coverage|lcov|jacoco)|\b(codecov|coveralls|sonar-scanner|sonar:sonar|CoberturaPublisher|publishCoverage|recordCoverage|PublishCodeCoverageResults)\b/i;

/** GitLab shows what a job's `coverage` finds in its log, and the report that it keeps. */
function reportsCoverage({ forge, jobs }: Pipeline): boolean {
  return (
    forge === "gitlab" &&
    jobs.some(({ value }) => {
      const reports = asRecord(asRecord(value.artifacts).reports);
      return value.coverage !== undefined || reports.coverage_report !== undefined || reports.cobertura !== undefined;
    })
  );
}
