/** Folders that hold somebody else's files, or what a tool made: they tell nothing of the product's own work. */
const FOLDERS: readonly RegExp[] = [
  // What package managers and builds write.
  /(^|\/)(node_modules|bower_components|jspm_packages|site-packages|__pycache__|\.yarn|\.venv|venv|\.tox|\.eggs|\.terraform|\.gradle|Pods|obj|dist|target|coverage|\.next|\.nuxt|\.svelte-kit|_site|MigrationBackup|bin\/(debug|release))\//i,
  // What people copy in under a folder that says so.
  /(^|\/)(_?vendors?|third[-_]?party|3rd[-_]?party|external[-_]?libs?|(static|assets|wwwroot|webapp|js|css|scripts)\/(vendors?|plugins|libs?)|puppet\/modules)\//i,
  // Libraries under their own names.
  /(^|\/)(ckeditor\d?|tinymce|codemirror|jquery[-.]ui[^/]*|font-?awesome[^/]*|bootstrap-\d[^/]*)\//i,
  // A checked-in NuGet folder, a Drupal site's core and what it fetches.
  /(^|\/)(packages\/[^/]+\.\d+\.\d+[^/]*|(web|webroot|docroot|public_html|html|htdocs)\/(core|libraries)|(modules|themes|profiles|libraries)\/contrib|sites\/[^/]+\/libraries)\//i,
  // The core of Drupal 7, which has its own modules and themes beside those of the site.
  /(^|\/)(web|webroot|docroot|public_html|html|htdocs)\/(includes|misc|scripts|modules\/(aggregator|block|blog|book|color|comment|contact|contextual|dashboard|dblog|field|field_ui|file|filter|forum|help|image|locale|menu|node|openid|overlay|path|php|poll|profile|rdf|search|shortcut|simpletest|statistics|syslog|system|taxonomy|toolbar|tracker|translation|trigger|update|user)|themes\/(bartik|engines|garland|seven|stark)|profiles\/(minimal|standard|testing))\//i,
];

/** Packages of Java's source folders and templates may be called `vendor` or `target`; those are the product's own. */
const OWN = /(^|\/)src\/(main|test)\/(java|kotlin|scala|groovy|resources\/templates)\//;

const FILES =
  /(\.min\.(js|css|mjs)|[-.]bundle\.(js|css)|(^|\/)(jquery[-.\w]*|(bootstrap|angular)-[-.\w]+|(angular|react|react-dom|vue|tinymce|ckeditor|d3|lodash|underscore|moment|knockout|modernizr)([-.]v?\d[-.\w]*)?)\.(js|css))$/i;

/** True for what was copied in or generated: libraries, framework cores, minified files. */
export function isVendored(path: string): boolean {
  return FILES.test(path) || (FOLDERS.some((folder) => folder.test(path)) && !OWN.test(path));
}
