export {
  ANSWER_KEYS,
  countAnswers,
  summariseReport,
  type AnswerCounts,
  type AnswerTotals,
  type ReportSummary,
} from "./os2/count-answers.ts";
export type { ReportOrder, WrittenReport } from "./os2/export-rows.ts";
export { importAnswers, type ImportResult, type KeptAnswer } from "./os2/import-answers.ts";
export { formatReportProblem } from "./os2/messages/format-report-problem.ts";
export type { ReportMessageCode } from "./os2/messages/en.ts";
export { readGovernanceReport } from "./os2/read-governance-report.ts";
export {
  isEvaluation,
  REPORT_FORMATS,
  type AnswerStatus,
  type Judgement,
  type ReadReport,
  type ReportFormat,
  type ReportRow,
} from "./os2/read-report.ts";
export { nameGovernanceReport, nameSelfAssessment } from "./os2/report-names.ts";
export type { ReportProblem } from "./os2/report-problem.ts";
export { toAnswers, type LeftReason, type LeftRow, type ReportAnswers } from "./os2/to-answers.ts";
export { toGovernanceReport, type GovernanceReportOrder } from "./os2/to-governance-report.ts";
export { toSelfAssessment, type SelfAssessmentOrder } from "./os2/to-self-assessment.ts";
