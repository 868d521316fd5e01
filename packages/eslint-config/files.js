/** What JavaScript and TypeScript are called. */
export const SCRIPTS = ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}"];
