import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mantineStyles, usedStyles } from '../../scripts/mantine-styles.mjs';

const library = join(import.meta.dirname, '../../node_modules/@mantine/core');
const whole = readFileSync(join(library, 'styles.css'), 'utf8');

/** The classes of a component, from the file by which it knows them. */
function classesOf(name: string): string[] {
  const entry = readdirSync(join(library, 'esm'), { recursive: true, encoding: 'utf8' }).find(
    (path) => path.endsWith(`/${name}.module.mjs`),
  );
  const text = readFileSync(join(library, 'esm', entry ?? ''), 'utf8');
  return [...text.matchAll(/"(m_\w+)"/g)].map(([, name = '']) => `.${name}`);
}

test('what is drawn inside another component has its styles, in the order of the library', () => {
  const used = usedStyles();
  // A select is asked for by name; what it is made of is not.
  for (const name of ['Combobox', 'InlineInput', 'Overlay', 'CloseButton', 'Notification'])
    expect(used).toContain(name);
  const css = mantineStyles(used);
  for (const name of used)
    for (const of of classesOf(name).filter((one) => whole.includes(one)))
      expect(css, `${name} ${of}`).toContain(of);
  const places = ['UnstyledButton', 'Input', 'Button', 'Menu', 'Modal'].map((name) =>
    css.indexOf(classesOf(name)[0] ?? '?'),
  );
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
});

test('a component that nothing draws is left out, and nothing else', () => {
  const css = mantineStyles(new Set(['Button']));
  for (const of of classesOf('Button')) expect(css).toContain(of);
  for (const of of classesOf('Stepper')) expect(css).not.toContain(of);
  // Colours, sizes and the ring of focus hold for all.
  for (const common of ['--mantine-color-red-6', '.mantine-focus-auto:focus-visible', 'box-sizing'])
    expect(css).toContain(common);
  const all = new Set(readdirSync(join(library, 'styles')).map((name) => name.replace('.css', '')));
  expect(mantineStyles(all)).toBe(whole);
});
