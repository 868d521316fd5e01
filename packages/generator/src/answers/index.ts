export { composeCard, groupAnswers } from "./compose-card.ts";
export { flagOptions, QUESTION_FLAGS, type QuestionFlag } from "./question-flags.ts";
export { readFlags, type FieldAnswers } from "./read-flags.ts";
