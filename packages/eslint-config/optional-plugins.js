/** @param {string} name */
function isInstalled(name) {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * Plugins that only products of one framework install.
 * @param {string} entry the entry point that needs them
 * @param {readonly string[]} names
 * @param {(name: string) => boolean} [has]
 * @returns {Promise<any[]>} in the order of their names
 */
export async function loadPlugins(entry, names, has = isInstalled) {
  const missing = names.filter((name) => !has(name));
  if (missing.length > 0)
    throw new Error(
      `@os2kit/eslint-config/${entry} needs ${names.join(", ")}. Not installed: ${missing.join(", ")}. ` +
        `Next step: npm install --save-dev ${missing.join(" ")}`,
    );
  return Promise.all(names.map(async (name) => (await import(name)).default));
}
