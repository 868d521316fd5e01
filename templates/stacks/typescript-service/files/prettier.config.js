export { default } from "@os2kit/prettier-config";
