import type { SetBundle } from "@os2kit/engine";

/** OS2's template set, checked and compiled. */
declare const bundle: SetBundle;
export default bundle;
