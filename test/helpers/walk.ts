import type { ESTree } from 'vite';

/** Visits every node of a parsed file, parents first; what is below an `isEnd` is left out. */
export function walk(
  value: unknown,
  visit: (node: ESTree.Node) => void,
  isEnd: (node: ESTree.Node) => boolean = () => false,
): void {
  if (Array.isArray(value)) {
    for (const one of value) walk(one, visit, isEnd);
  } else if (value !== null && typeof value === 'object' && !(value instanceof RegExp)) {
    const node = value as ESTree.Node;
    if ('type' in value) visit(node);
    if (isEnd(node)) return;
    for (const one of Object.values(value)) walk(one, visit, isEnd);
  }
}
