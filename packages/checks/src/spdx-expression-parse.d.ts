declare module "spdx-expression-parse" {
  /** One licence of an expression. */
  export interface LicenceInfo {
    readonly license: string;
    readonly plus?: true;
    readonly exception?: string;
  }
  /** Two expressions and what joins them. */
  export interface Conjunction {
    readonly left: Expression;
    readonly conjunction: "and" | "or";
    readonly right: Expression;
  }
  export type Expression = LicenceInfo | Conjunction;
  /** Throws for what is no SPDX licence expression. */
  export default function parse(source: string): Expression;
}
