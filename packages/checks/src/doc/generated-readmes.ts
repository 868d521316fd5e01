import { plainText } from "./sentences.ts";

/** Sentences that a generator or a forge writes into every README that it makes. */
const SENTENCES: readonly RegExp[] = [
  /to make it easy for you to get started with gitlab/i,
  /already a pro\? just edit this readme/i,
  /this project was (generated|bootstrapped) (with|using) (angular cli|create react app|create-react-app|nx|vite)/i,
  /getting started with create react app/i,
  /this is a next\.js project bootstrapped with/i,
  /this template (provides a minimal setup to get react|should help get you started developing)/i,
  /everything you need to build a svelte project/i,
  /look at the nuxt( \d)? documentation to learn more/i,
  /^nuxt( \d)? minimal starter/i,
  /nest framework typescript starter repository/i,
  /a progressive node\.js framework for building efficient/i,
  /laravel is a web application framework with expressive/i,
  /drupal is an open source content management platform/i,
  /this project template provides a starter kit for managing your site dependencies/i,
  /todo: give a short introduction of your project/i,
  /this readme would normally document whatever steps are necessary/i,
  /a new flutter (project|application)/i,
  /this project is a starting point for a flutter application/i,
  /^welcome to your (new )?(expo|ionic|astro|remix|docusaurus)/i,
  /^astro starter kit/i,
  /this website is built using docusaurus/i,
  /this is a \S{0,3}bare-minimum\S{0,3} template to create a jekyll site/i,
  /this is a template repository describing best practice/i,
  /a helm chart for kubernetes$/i,
  /^\[?replace with project title/i,
  /^replace (this|with) /i,
  /the readme file must contain a description of the project/i,
  /^example content is inspired by other projects/i,
  /your project's (description|elevator pitch)/i,
  /^one paragraph of project description goes here/i,
  /^project title$/i,
];

/** True for a sentence that a generator wrote. */
export function isGenerated(sentence: string): boolean {
  return SENTENCES.some((pattern) => pattern.test(sentence));
}

/**
 * The first line that a generator or a template wrote.
 * @param text Markdown with `\n` as line ends
 * @returns the line, from 1, and its words
 */
export function findGenerated(text: string): { readonly line: number; readonly found: string } | undefined {
  for (const [index, raw] of text.split("\n").slice(0, MAX_LINES).entries()) {
    const found = plainText(raw);
    if (found !== "" && isGenerated(found)) return { line: index + 1, found: found.slice(0, 80) };
  }
  return undefined;
}

const MAX_LINES = 200;
