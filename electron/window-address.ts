/** The window's own pages live under a scheme of ours; nothing else is ever loaded. */
export const windowScheme = 'shtab';
const windowOrigin = `${windowScheme}://window`;

/** Whether an address is a page of this program: everything else is refused to the window. */
export function isOwnPage(url: string): boolean {
  return url.startsWith(`${windowOrigin}/`);
}

/** Address of a page of the window: `hash` such as '/families' or '/sheet/plan?…'. */
export function pageAddress(hash = ''): string {
  return `${windowOrigin}/index.html${hash && `#${hash}`}`;
}

/** The one page; what it shows stands behind the `#`. */
export function isOwnIndex(url: string): boolean {
  return isOwnPage(url) && new URL(url).pathname === '/index.html';
}
