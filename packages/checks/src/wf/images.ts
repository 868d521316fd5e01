import { defineCheck } from "../check.ts";
import { pipelines, type Pipeline } from "../facts/pipelines.ts";
import { judgeWorkflows } from "./judge-workflows.ts";

export const images = defineCheck({
  id: "wf/images",
  severity: "should",
  requirements: ["F19"],
  standards: { scorecard: ["Pinned-Dependencies"] },
  title: { da: "Images i CI låst til et aftryk", en: "Images in CI pinned by digest" },
  why: {
    da: "Et mærke som node:24 peger på noget nyt fra dag til dag. Med aftrykket (sha256) kører alle det samme, og ingen kan skifte det ud. F19 handler om løsninger, der kan bygges ens hos alle.",
    en: "A tag such as node:24 points at something new from day to day. With the digest (sha256) all run the same, and nobody can swap it. F19 is about solutions that build alike for everybody.",
  },
  good: {
    da: "image: node:24-slim@sha256:… med et værktøj som Renovate, der flytter både mærke og aftryk.",
    en: "image: node:24-slim@sha256:… with a tool such as Renovate that moves both tag and digest.",
  },
  pitfalls: {
    da: "latest eller intet mærke; kun Dockerfile er låst, ikke de images, som CI kører i.",
    en: "latest or no tag; only the Dockerfile is pinned, not the images that CI runs in.",
  },
  next: {
    da: "Slå aftrykket op (docker buildx imagetools inspect <image>), og skriv det efter mærket i {path}: @sha256:….",
    en: "Look the digest up (docker buildx imagetools inspect <image>), and write it behind the tag in {path}: @sha256:….",
  },
  messages: {
    none: { da: "Repositoryet har ingen CI.", en: "The repository has no CI." },
    absent: { da: "Intet i CI kører i andres images.", en: "Nothing in CI runs in somebody else's image." },
    good: {
      da: "Alle images i CI er låst med et aftryk (antal: {count}).",
      en: "All images in CI are pinned by digest (number: {count}).",
    },
    bad: {
      da: "{path} bruger images uden aftryk: {names}.",
      en: "{path} uses images without a digest: {names}.",
    },
  },
  run: (repository, say) =>
    judgeWorkflows(pipelines(repository), say, (pipeline) => {
      const found = imagesOf(pipeline);
      return { seen: found.length, flaws: found.filter(({ name }) => !/@sha256:[\da-f]{64}$/.test(name)) };
    }),
});

/** What a variable names is the product's own, or cannot be known here. */
function imagesOf({ jobs }: Pipeline): Pipeline["jobs"][number]["images"] {
  const all = jobs.flatMap((job) => job.images).filter(({ name }) => !name.includes("$"));
  // GitLab's jobs share images: each place counts once.
  return [...new Map(all.map((image) => [`${image.name} ${String(image.line)}`, image])).values()];
}
