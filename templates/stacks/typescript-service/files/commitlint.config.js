export default { extends: ["@os2kit/commitlint-config"] };
