export { base } from "./base.js";
export { browser } from "./browser.js";
export { node } from "./node.js";
export { pure } from "./pure.js";
