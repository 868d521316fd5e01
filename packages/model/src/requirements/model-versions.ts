/** A state of OS2's governance model, and how its requirement ids map to those of 1.1.0. */
export interface ModelVersion {
  readonly model: string;
  /** How many requirements it has. */
  readonly count: number;
  /** Id there -> id in 1.1.0; `null` when nothing took its place. An id that is not named kept its number. */
  readonly map: Readonly<Record<string, string | null>>;
}

/** Every known state of the model, oldest first. */
export const MODEL_VERSIONS: readonly ModelVersion[] = [
  {
    model: "2021",
    count: 45,
    map: { R2: null, R3: "R2", R4: "R3", R5: "R4", F7: null, F8: null, F9: "F7", F13: "F14", F14: "F13", S4: "S5" },
  },
  { model: "2022", count: 46, map: { R2: null, R3: "R2", R4: "R3", R5: "R4", F7: null, F8: null, F9: "F7" } },
  { model: "2024-03", count: 45, map: { F7: null, F8: null, F9: "F7" } },
  { model: "2024-05", count: 43, map: {} },
  { model: "1.1.0", count: 43, map: {} },
];
