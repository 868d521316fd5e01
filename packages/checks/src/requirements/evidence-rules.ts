/** Which checks weigh for a requirement. */
export interface EvidenceRule {
  /** All of them that concern the product must pass for the state `evidence`. None: only people can answer. */
  readonly decisive: readonly string[];
  /** What must hold as well, and shows nothing by itself: that no password lies in the files is no design of security. */
  readonly necessary?: readonly string[];
  /** Good to have: they are linked as evidence when they pass, and hold nothing back when they fail. */
  readonly supporting?: readonly string[];
  /** Card fields that a person fills in and that answer the requirement by themselves. */
  readonly declares?: readonly string[];
}

/**
 * OS2's 43 requirements and what is evidence for each. The choice is ours: a check is seldom all of a requirement,
 * and where `declares` stands, a person's words count for more than a file.
 */
export const EVIDENCE_RULES: Readonly<Record<string, EvidenceRule>> = {
  R1: { decisive: ["doc/value"], declares: ["product.value"], supporting: ["doc/purpose"] },
  R2: { decisive: [], supporting: ["org/agreement"] },
  R3: { decisive: [], declares: ["organisation.users"], supporting: ["pc/audience", "vc/contributors"] },
  R4: { decisive: ["doc/national-strategies"], supporting: ["doc/objectives"] },
  F1: { decisive: ["vc/open-development", "meta/public"], supporting: ["doc/repos-list", "sec/binaries", "meta/org"] },
  F2: {
    decisive: ["lic/file", "lic/recognised", "lic/osi", "lic/agree"],
    supporting: ["lic/docs", "lic/readme", "lic/os2-default", "lic/spdx-expr", "reuse/licenses-dir", "reuse/covered"],
  },
  F3: { decisive: ["law/tender", "law/gdpr"], supporting: ["law/accessibility", "law/cra", "law/ai"] },
  F4: {
    decisive: ["sec/policy", "sec/design"],
    necessary: ["sec/secrets"],
    supporting: ["sec/env", "sec/personal", "sec/update-bot", "sec/insights", "sec/threat-model"],
  },
  F5: {
    decisive: ["doc/purpose"],
    necessary: ["doc/readme", "doc/no-placeholder"],
    supporting: ["com/product-page", "doc/languages"],
  },
  F6: {
    decisive: ["org/handover"],
    declares: ["legal.rightsTransfer"],
    supporting: ["meta/org", "lic/no-ca", "doc/repos-list"],
  },
  F7: {
    decisive: ["doc/structure", "doc/architecture"],
    necessary: ["doc/open-formats"],
    supporting: ["doc/install", "doc/contributing", "doc/links"],
  },
  F10: { decisive: ["com/product-page"], declares: ["toolbox.page"], supporting: ["pc/file", "com/newsletter"] },
  F11: {
    decisive: ["doc/tracker"],
    necessary: ["vc/issue-links"],
    supporting: ["doc/templates", "doc/defects", "doc/channels"],
  },
  // Branches show where the core has split; that all use it, and what keeps local needs out of it, people must say.
  F12: { decisive: [], necessary: ["vc/single-core"], supporting: ["doc/versioning", "rel/versioned"] },
  F13: { decisive: ["com/presentation"] },
  F14: { decisive: ["com/management-material"] },
  F15: { decisive: ["doc/implementation"], supporting: ["doc/examples"] },
  F16: {
    decisive: ["doc/codestyle", "ci/style"],
    supporting: ["vc/editorconfig", "ci/tests", "ci/exists", "doc/adr"],
  },
  F17: {
    decisive: ["doc/operations"],
    necessary: ["doc/changelog"],
    supporting: ["doc/support", "pc/maintenance", "law/nis2"],
  },
  F18: {
    decisive: ["doc/fda"],
    necessary: ["doc/architecture"],
    supporting: ["doc/interfaces", "doc/standards", "doc/adr", "law/kle"],
  },
  F19: { decisive: ["run/container"], supporting: ["run/compose", "run/config", "wf/images"] },
  F20: { decisive: ["doc/user-guide"], supporting: ["doc/examples"] },
  F21: { decisive: ["com/political-material"] },
  F22: { decisive: ["com/rollout-plan"] },
  S1: { decisive: ["doc/objectives"] },
  S2: { decisive: ["doc/innovation"], supporting: ["run/vendor", "doc/contributing"] },
  S3: { decisive: ["doc/objectives"] },
  S4: { decisive: ["doc/objectives", "doc/roadmap"] },
  S5: { decisive: ["doc/conformity"] },
  G1: { decisive: ["org/annual-wheel"], supporting: ["org/portfolio", "pc/file", "com/product-page"] },
  G2: { decisive: ["org/annual-wheel"], supporting: ["doc/os2-report"] },
  G3: { decisive: ["org/coordinator"], declares: ["organisation.coordinator"], supporting: ["doc/maintainers"] },
  G4: { decisive: [] },
  G5: { decisive: [] },
  G6: { decisive: ["org/steering-group"], supporting: ["doc/governance", "org/decisions", "org/minutes"] },
  G7: { decisive: ["org/coordination-group"], supporting: ["doc/governance", "org/minutes"] },
  G8: { decisive: ["org/project-model"] },
  G9: { decisive: ["sec/third-review"] },
  G10: {
    decisive: ["org/agreement"],
    declares: ["financing.agreement", "financing.priceSheet"],
    supporting: ["org/economy"],
  },
  G11: { decisive: [], supporting: ["org/steering-group"] },
  G12: { decisive: [], supporting: ["org/steering-group"] },
  G13: {
    decisive: ["org/economy"],
    declares: ["financing.model", "financing.budget"],
    supporting: ["doc/contrib-cost"],
  },
  G14: { decisive: ["org/community"], supporting: ["doc/channels"] },
};
