/** Which page an address asks for. Pure; links and steps are in `router.tsx`. */
import { type Address, addresses } from './addresses.ts';

export type Values = Readonly<Record<string, string | undefined>>;

export interface Route {
  readonly address: Address;
  /** Names of the path and what was given after `?`, not yet narrowed to the address. */
  readonly values: Values;
}

/** Null for an address that does not exist. */
export function matchRoute(hash: string): Route | null {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parts = partsOf(path);
  for (const address of Object.keys(addresses) as Address[]) {
    const names = matchParts(partsOf(address), parts);
    if (names)
      return { address, values: { ...Object.fromEntries(new URLSearchParams(query)), ...names } };
  }
  return null;
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function matchParts(pattern: string[], parts: string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const names: Record<string, string> = {};
  for (const [index, wanted] of pattern.entries()) {
    const given = parts[index] ?? '';
    if (!wanted.startsWith(':')) {
      if (wanted !== given) return null;
      continue;
    }
    const value = decode(given);
    if (value === null) return null;
    names[wanted.slice(1)] = value;
  }
  return names;
}

/** Null for what no link of ours can hold. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
