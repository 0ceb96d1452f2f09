/** No component holds words of its own: they would stay in one language. Texts live in `shared/locales/`. */
import { globSync, readFileSync } from 'node:fs';
import { type ESTree, parseSync } from 'vite';
import { expect, test } from 'vitest';
import { walk } from '../helpers/walk.ts';

/** Attributes that a person reads or hears. */
const readAttributes = new Set([
  'title',
  'label',
  'placeholder',
  'aria-label',
  'alt',
  'hint',
  'note',
  'subtitle',
  'description',
  'question',
  'confirmLabel',
  'message',
]);

/** These hold words that nobody is shown. */
const readers = new Set([
  // Reads words that a person types, in every language at once.
  'renderer/components/data-grid/grid-filters.ts',
  // Compares two letters, so that the rules of languages are there early.
  'renderer/start.ts',
]);

/** Lists of words that a person may type stand in arrays, in small letters: `['жами', 'итого']`. */
const isTypedWord = (node: ESTree.Node) =>
  node.type === 'Literal' && typeof node.value === 'string' && /^\p{Ll}+$/u.test(node.value);

const isTypedWords = (node: ESTree.Node) =>
  node.type === 'ArrayExpression' && node.elements.every((one) => one && isTypedWord(one));

/** `families.title`: a key of the texts. */
const isKey = (text: string) => /^[a-z]\w*(?:\.[\w-]+)+$/.test(text);

function findUntranslated(file: string, code: string): string[] {
  const found: string[] = [];
  const report = (node: { start: number }, text: string) => {
    const line = code.slice(0, node.start).split('\n').length;
    found.push(`${file}:${line}: «${text.trim()}»`);
  };
  const checkText = (node: { start: number }, text: string, letters: RegExp) => {
    if (letters.test(text) && !isKey(text)) report(node, text);
  };
  /** Strings that an expression may turn into; what it calls or compares is not shown. */
  const checkShown = (node: ESTree.Expression | ESTree.JSXEmptyExpression) => {
    if (node.type === 'Literal' && typeof node.value === 'string')
      checkText(node, node.value, /\p{L}/u);
    else if (node.type === 'TemplateLiteral') {
      for (const part of node.quasis)
        checkText(part, part.value.cooked ?? part.value.raw, /\p{L}/u);
    } else if (node.type === 'ConditionalExpression') {
      checkShown(node.consequent);
      checkShown(node.alternate);
    } else if (node.type === 'LogicalExpression') checkShown(node.right);
  };
  const checkChildren = (children: readonly ESTree.JSXChild[]) => {
    for (const child of children) {
      if (child.type === 'JSXText') checkText(child, child.value.replace(/&\w+;/g, ' '), /\p{L}/u);
      if (child.type === 'JSXExpressionContainer') checkShown(child.expression);
    }
  };

  const check = (node: ESTree.Node) => {
    switch (node.type) {
      case 'JSXElement':
      case 'JSXFragment':
        return checkChildren(node.children);
      case 'JSXAttribute':
        if (node.name.type !== 'JSXIdentifier' || !readAttributes.has(node.name.name)) return;
        if (node.value?.type === 'Literal') checkShown(node.value);
        if (node.value?.type === 'JSXExpressionContainer') checkShown(node.value.expression);
        return;
      case 'Property':
        // Columns and choices hold their titles in plain objects.
        if (node.key.type !== 'Identifier' || !readAttributes.has(node.key.name)) return;
        if (node.value.type === 'Literal' || node.value.type === 'TemplateLiteral') {
          checkShown(node.value);
        }
        return;
      // Cyrillic in the code is always meant for people.
      case 'Literal':
        if (typeof node.value === 'string') checkText(node, node.value, /\p{Script=Cyrillic}/u);
        return;
      case 'TemplateElement':
        return checkText(node, node.value.raw, /\p{Script=Cyrillic}/u);
    }
  };

  const { program, errors } = parseSync(file, code);
  expect(errors, file).toEqual([]);
  walk(program, check, isTypedWords);
  return [...new Set(found)];
}

test('no untranslated words in the window', () => {
  const files = globSync('renderer/**/*.{ts,tsx}', { cwd: new URL('../..', import.meta.url) });
  expect(files.length).toBeGreaterThan(20);
  const found = files
    .filter((file) => !readers.has(file))
    .flatMap((file) =>
      findUntranslated(file, readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')),
    );
  expect(found).toEqual([]);
});

test('the search for untranslated words finds them', () => {
  const code = `
    const a = <b title="Save">Hello {count} {isOpen ? 'Open' : t('x')}</b>;
    const c = <i aria-label={\`Row \${n}\`} data-x="fine" className="fine">{t('common.save')} · {n} %</i>;
    const d = 'Оила';
    const totals = new Set(['жами', 'итого']);
    const columns = [{ title: 'Head' }, { title: 'families.head' }];`;
  expect(findUntranslated('a.tsx', code)).toEqual([
    'a.tsx:2: «Hello»',
    'a.tsx:2: «Open»',
    'a.tsx:2: «Save»',
    'a.tsx:3: «Row»',
    'a.tsx:4: «Оила»',
    'a.tsx:6: «Head»',
  ]);
});
