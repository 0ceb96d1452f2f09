/** Every text is said somewhere: one that nobody says is translated for nothing. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { texts } from '../../../shared/locales/index.ts';

const root = new URL('../../..', import.meta.url);

/** Keys named whole, and the beginnings of keys put together: `` `log.${name}` ``. */
function named(code: string): { keys: Set<string>; starts: string[] } {
  const found = (shape: RegExp) => Array.from(code.matchAll(shape), ([, key = '']) => key);
  return {
    keys: new Set(found(/'([a-z]\w*(?:\.[\w-]+)+)'/g)),
    starts: [...new Set(found(/`([a-z]\w*\.(?:\w+\.)*)\$\{/g))],
  };
}

test('every text is said somewhere', () => {
  const codes = globSync('{shared,db,electron,renderer}/**/*.{ts,tsx}', { cwd: root })
    .map((file) => readFileSync(new URL(file, root), 'utf8'))
    .filter((code) => !code.includes('satisfies Texts'));
  expect(codes.length).toBeGreaterThan(500);
  const { keys, starts } = named(codes.join('\n'));
  const silent = Object.keys(texts).filter(
    (key) => !keys.has(key) && !starts.some((start) => key.startsWith(start)),
  );
  expect(silent).toEqual([]);
});

test('the search finds what is named', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is looked through
  const { keys, starts } = named("t('grid.toExcel'); t(`log.${name}`); t(`grid.${one}.${two}`);");
  expect([[...keys], starts]).toEqual([['grid.toExcel'], ['log.', 'grid.']]);
});
