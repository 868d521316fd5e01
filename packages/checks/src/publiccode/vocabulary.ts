import type { Version } from "./versions.ts";

/** The specification's categories, all versions'. */
export const CATEGORIES: readonly string[] = `
  accounting agile-project-management applicant-tracking application-development appointment-scheduling
  backup billing-and-invoicing blog budgeting business-intelligence business-process-management cad
  call-center-management cloud-management collaboration communications compliance-management
  contact-management content-management crm customer-service-and-support data-analytics data-collection
  data-visualization design design-system digital-asset-management digital-citizenship document-management
  donor-management e-commerce e-signature educational-content email-management email-marketing
  employee-management enterprise-project-management enterprise-social-networking erp event-management
  facility-management feedback-and-reviews-management financial-reporting fleet-management fundraising
  gamification geographic-information-systems grant-management graphic-design help-desk hr ide
  identity-management instant-messaging integrated-library-system inventory-management it-asset-management
  it-development it-management it-security it-service-management knowledge-management
  learning-management-system marketing mind-mapping mobile-marketing mobile-payment network-management
  office online-booking online-community payment-gateway payroll predictive-analysis procurement
  productivity-suite project-collaboration project-management property-management real-estate-management
  regulations-and-directives remote-support resource-management sales-management seo service-desk
  social-media-management survey talent-management task-management taxes-management test-management
  time-management time-tracking translation video-conferencing video-editing visitor-management voip
  warehouse-management web-collaboration web-conferencing website-builder whistleblowing
  workflow-management other
`
  .trim()
  .split(/\s+/);

/** Categories that are younger than version 0.2.0. */
export const CATEGORIES_SINCE: Readonly<Record<string, Version>> = {
  "educational-content": "0.3.0",
  whistleblowing: "0.3.0",
  design: "0.4.0",
  "design-system": "0.4.0",
  "integrated-library-system": "0.4.0",
  "regulations-and-directives": "0.4.0",
  other: "0.5.0",
};

/** Fields of application. */
export const SCOPES: readonly string[] = `
  agriculture culture defence education emergency-services employment energy environment
  finance-and-economic-development foreign-affairs government healthcare infrastructures justice
  local-authorities manufacturing research science-and-technology security society sport tourism
  transportation welfare
`
  .trim()
  .split(/\s+/);

/** Names that `supports` knows, after `alias:`. */
export const ALIASES: readonly string[] = ["gdpr", "eidas", "nis2", "cra", "spid", "cie", "anpr", "pagopa", "io"];

export const DEVELOPMENT_STATUSES: readonly string[] = ["concept", "development", "beta", "stable", "obsolete"];

export const SOFTWARE_TYPES: readonly string[] = [
  "standalone/mobile",
  "standalone/iot",
  "standalone/desktop",
  "standalone/web",
  "standalone/backend",
  "standalone/other",
  "addon",
  "library",
  "configurationFiles",
];

export const MAINTENANCE_TYPES: readonly string[] = ["internal", "contract", "community", "none"];

/** Hosts that are known to show their films elsewhere by oEmbed; the specification wants films on such a site. */
export const VIDEO_HOSTS: readonly string[] = [
  "youtube.com",
  "youtu.be",
  "youtube-nocookie.com",
  "vimeo.com",
  "dailymotion.com",
  "dai.ly",
  "ted.com",
  "loom.com",
  "wistia.com",
  "wistia.net",
  "streamable.com",
  "twitch.tv",
  "facebook.com",
  "tiktok.com",
  "slideshare.net",
];
