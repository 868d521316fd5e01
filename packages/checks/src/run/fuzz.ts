import { defineCheck } from "../check.ts";
import { manifests } from "../facts/manifests.ts";

/** Libraries that make up inputs: for properties, or led by coverage. */
const LIBRARIES =
  /^(fast-check|jsverify|@jazzer\.js\/core|hypothesis|atheris|schemathesis|com\.code-intelligence:jazzer.*|net\.jqwik:jqwik.*|fscheck.*|sharpfuzz.*|eris|giorgiosironi\/eris|proptest|arbitrary|libfuzzer-sys|pgregory\.net\/rapid)$/i;

export const fuzz = defineCheck({
  id: "run/fuzz",
  severity: "could",
  scope: "product",
  kinds: ["code"],
  requirements: [],
  standards: { scorecard: ["Fuzzing"] },
  title: { da: "Tests finder selv på input", en: "Tests make up input of their own" },
  why: {
    da: "Kode, der læser filer og beskeder udefra, fejler på det, ingen tænkte på. Tests, der finder på input, finder det før andre.",
    en: "Code that reads files and messages from outside fails on what nobody thought of. Tests that make up input find it before others do.",
  },
  good: {
    da: "Egenskabstests eller fuzzing af det, der læser data udefra.",
    en: "Property tests or fuzzing of what reads data from outside.",
  },
  pitfalls: {
    da: "Biblioteket er installeret, men bruges ikke, hvor data kommer ind.",
    en: "The library is installed, but not used where data comes in.",
  },
  next: {
    da: "Skriv en egenskabstest for den kode, der læser data udefra, for eksempel med fast-check, Hypothesis eller jqwik.",
    en: "Write a property test for the code that reads data from outside, for example with fast-check, Hypothesis or jqwik.",
  },
  messages: {
    found: { da: "{path} bruger {name}.", en: "{path} uses {name}." },
    target: { da: "{path} er en fuzz-test.", en: "{path} is a fuzz test." },
    none: {
      da: "Ingen af de kendte biblioteker ses i pakkelisterne.",
      en: "None of the known libraries is seen in the package lists.",
    },
  },
  run(repository, say) {
    for (const { path, dependencies } of manifests(repository)) {
      const name = dependencies.find((each) => LIBRARIES.test(each));
      if (name !== undefined) return say.pass("found", { path }, { path, name });
    }
    const [target] = repository.files.find(
      "**/*_fuzz_test.go",
      "**/fuzz_targets/*.rs",
      "**/.clusterfuzzlite/**",
      "**/fuzz/**/*.{py,js,ts,java}",
    );
    return target === undefined ? say.fail("none") : say.pass("target", { path: target }, { path: target });
  },
});
