/** The ids of OS2's 43 requirements (governance model 1.1.0), in the register's order. F8 and F9 do not exist. */
// prettier-ignore
export const REQUIREMENT_IDS: readonly string[] = [
  "R1", "R2", "R3", "R4", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F10",
  "F11", "F12", "F13", "F14", "F15", "F16", "F17", "F18", "F19", "F20", "F21", "F22",
  "S1", "S2", "S3", "S4", "S5", "G1", "G2", "G3", "G4", "G5", "G6", "G7",
  "G8", "G9", "G10", "G11", "G12", "G13", "G14",
];
