import type { Place } from "../check.ts";
import { manifests } from "../facts/manifests.ts";
import { healthFiles } from "../health-files.ts";
import { fact } from "../repository-view.ts";

/** Where it shows that the product uses AI, and the word that told. */
export interface AiSign {
  readonly at: Place;
  readonly word: string;
}

/** Packages that run or call models which were trained. */
const PACKAGES =
  /^(openai|@azure\/openai|azure[.-]ai[.-]openai|@?anthropic(-ai)?(\/.*)?|langchain.*|@langchain\/.*|llama-?(index|cpp).*|ollama.*|transformers|@huggingface\/.*|@xenova\/transformers|sentence-transformers|torch|torchvision|tensorflow.*|@tensorflow\/.*|keras|onnxruntime.*|microsoft\.(ml|semantickernel|extensions\.ai)(\..*)?|spacy.*|vllm|mistralai|@mistralai\/.*|google-generativeai|@google\/generative-ai|litellm|haystack-ai|pyautogen|autogen-agentchat|openai-php\/.*|org\.springframework\.ai:.*|dev\.langchain4j:.*)$/i;

/** Plain words for it; the two letters alone stand in too many other places. */
const WORDS =
  /\b(kunstig intelligens|artificial intelligence|(?:store? )?sprogmodel(?:ler|len)?|large language models?|LLM(?:s|er)?|maskinlæring|machine[ -]learning|generativ(?:e)? AI|generative AI|AI-(?:assistent|model|tjeneste|løsning)\w*|neurale? netværk|neural networks?)\b/i;

/** A sign that the product uses AI: a package, or what its README says. */
export const findAi = fact((repository): AiSign | undefined => {
  for (const { path, dependencies } of manifests(repository)) {
    const word = dependencies.find((name) => PACKAGES.test(name));
    if (word !== undefined) return { at: { path }, word };
  }
  for (const { repository: holder, path } of healthFiles(repository, "readme")) {
    const lines = (holder.files.text(path) ?? "").slice(0, 100_000).split("\n");
    const index = lines.findIndex((line) => WORDS.test(line.slice(0, 2000)));
    const word = WORDS.exec(lines[index]?.slice(0, 2000) ?? "")?.[0];
    if (word !== undefined) return { at: { path, line: index + 1 }, word };
  }
  return undefined;
});
