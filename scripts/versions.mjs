/**
 * Compares two versions such as 20.19.0 number by number.
 * @param {string} version
 * @param {string} wanted
 */
export function isAtLeast(version, wanted) {
  const a = numbers(version);
  const b = numbers(wanted);
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** @param {string} version */
function numbers(version) {
  return version.replace(/^v/, '').split('-')[0]?.split('.').map(Number) ?? [];
}
