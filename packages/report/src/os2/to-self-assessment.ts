import type { Card, CheckReport } from "@os2kit/model";
import { writeJsonText } from "./answer-text.ts";
import { describeRows, exportRows, type ReportOrder, type WrittenReport } from "./export-rows.ts";
import { nameSelfAssessment } from "./report-names.ts";
import { LEVEL_WORDS, STATUS_WORDS, THEME_WORDS } from "./words.ts";

/** A self-assessment names the moment too at which it was made. */
export interface SelfAssessmentOrder extends ReportOrder {
  /** ISO 8601 in UTC with milliseconds, such as `2026-11-24T09:15:30.123Z`. */
  readonly generatedAt: string;
}

/**
 * Writes the JSON that OS2's own form imports: its keys, their order, its words, two spaces. The texts of the
 * requirements are the kit's own; the form finds entries by their id.
 */
export function toSelfAssessment(
  card: Card,
  checked: CheckReport | undefined,
  order: SelfAssessmentOrder,
): WrittenReport {
  const rows = exportRows(card, checked, order);
  const krav = rows.map(({ requirement, status, documentation }) => ({
    id: requirement.id,
    kategori: THEME_WORDS[requirement.theme].data,
    krav: requirement.title.da,
    produktniveau: LEVEL_WORDS[requirement.level],
    retningslinjer: requirement.guidance.da,
    efterlevet: status === null ? null : STATUS_WORDS[status],
    dokumentation: writeJsonText(documentation),
  }));
  const form = {
    productName: card.product.name,
    filledBy: order.filledBy,
    filledDate: order.date,
    generatedAt: order.generatedAt,
    krav,
  };
  return {
    fileName: nameSelfAssessment(card.product.name),
    text: JSON.stringify(form, null, 2),
    ...describeRows(rows, card, checked),
  };
}
