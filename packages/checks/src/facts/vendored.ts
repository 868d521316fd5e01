/** Folders that hold somebody else's files, or what a tool made: they tell nothing of the product's own work. */
const FOLDERS =
  /(^|\/)(node_modules|bower_components|jspm_packages|vendor|vendors|third[-_]?party|external[-_]?libs?|\.yarn|\.venv|venv|site-packages|__pycache__|dist|target|obj|\.next|\.nuxt|coverage|wwwroot\/(lib|vendor|plugins)|(web|docroot|public_html|html|htdocs)\/(core|libraries)|(modules|themes|profiles)\/contrib|static\/(vendor|lib|libs|plugins)|assets\/(vendor|plugins|libs?)|(js|css)\/(vendor|plugins|libs?))\//i;

const FILES =
  /(\.min\.(js|css|mjs)|\.bundle\.js|[-.]bundle\.css|(^|\/)(jquery|bootstrap|angular|react|vue|tinymce|ckeditor|d3|lodash|moment)[-.\d\w]*\.(js|css))$/i;

/** True for what was copied in or generated: libraries, framework cores, minified files. */
export function isVendored(path: string): boolean {
  return FOLDERS.test(path) || FILES.test(path);
}
