export { blobId } from "./blob-id.ts";
export { levelOf, readField, type Card, type Repository, type RequirementAnswer, type SetAnswer } from "./card/card.ts";
export { CARD_SCHEMA_PATH, makeCardSchema } from "./card/card-schema.ts";
export { completeCard } from "./card/complete-card.ts";
export { findNearest } from "./card/nearest.ts";
export { OSI_LICENCES } from "./card/osi-licences.ts";
export { editCard } from "./card/edit-card.ts";
export { renameAnswers, type NewNames } from "./card/rename-answers.ts";
export { parseCard } from "./card/parse-card.ts";
export { describeExpected, findFault } from "./card/read-scalar.ts";
export { slugify } from "./card/slug.ts";
export { writeCard } from "./card/write-card.ts";
export type { CheckedRepository, CheckInfo, CheckReport, RequirementResult, StateCounts } from "./check-report.ts";
export { fieldsOf, holds, isAnswered, type Condition, type FieldTest, type Lookup } from "./condition.ts";
export {
  CHECK_OUTCOMES,
  EVIDENCE_STATES,
  SEVERITIES,
  type CheckOutcome,
  type Evidence,
  type EvidenceState,
  type Finding,
  type Severity,
  type Waiver,
} from "./finding.ts";
export { findCollisions } from "./find-collisions.ts";
export type { Branch, Commit, History, Ref } from "./history.ts";
export { isVersion } from "./is-version.ts";
export { isAtLeast, LEVELS, type Level } from "./levels.ts";
export { isLanguage, LANGUAGES, pickText, type Language, type Localised, type Wording } from "./localised.ts";
export {
  CARD_PATH,
  formatLock,
  LOCK_PATH,
  parseLock,
  POLICIES,
  type Lock,
  type LockedFile,
  type Policy,
} from "./lock.ts";
export { en as MESSAGES, type Message, type MessageCode } from "./messages/en.ts";
export { fillIn } from "./messages/fill-in.ts";
export { formatProblem, type ProblemText } from "./messages/format-problem.ts";
export type { TextCode } from "./messages/texts-en.ts";
export { translate } from "./messages/translate.ts";
export {
  OUTCOMES,
  type Outcome,
  type Plan,
  type PlanConflict,
  type PlanEntry,
  type PlanSide,
  type PlanSides,
} from "./plan.ts";
export { fail, type Problem, type Result } from "./problem.ts";
export { findQuestion } from "./questions/find-question.ts";
export { GROUPS, QUESTIONS, REPOSITORY, type FieldQuestion } from "./questions/index.ts";
export type { Answers, Option, Question, Questions } from "./questions/question.ts";
export { REASONS, type Reason } from "./reasons.ts";
export { HINTS, type Hints } from "./requirements/hints/index.ts";
export { REQUIREMENT_IDS } from "./requirements/ids.ts";
export { MODEL_VERSIONS, type ModelVersion } from "./requirements/model-versions.ts";
export { findRequirement, REQUIREMENTS, requirementsAt, THEMES } from "./requirements/register.ts";
export type { EvidenceKind, Requirement, Theme } from "./requirements/requirement.ts";
export { findPathFault, findStampFault, foldPath, type PathFault } from "./safe-path.ts";
export { comparePaths, memoryTree, type Mode, type Tree, type TreeEntry, type TreeFile } from "./tree.ts";
export { UNANSWERED } from "./unanswered.ts";
