/**
 * Every form that a person types in keeps a draft: `Form` cannot be had without one. What is typed into an
 * `UnkeptForm`, a form made by hand, or fields whose values live in the state of a component, is lost with the
 * window; whoever is so stands below with the reason.
 */
import { globSync, readFileSync } from 'node:fs';
import { type ESTree, parseSync } from 'vite';
import { expect, test } from 'vitest';
import { walk } from '../helpers/walk.ts';

const secret = 'a password or a recovery code, which is never kept';
const choice = 'nothing is typed: one press chooses what is shown or printed';

const withoutDraft: Readonly<Record<string, string>> = {
  'account/ChangePasswordDialog.tsx': secret,
  'account/RecoveryCode.tsx': secret,
  'account/RenewRecovery.tsx': secret,
  'backups/RebuildForm.tsx': secret,
  'backups/RestoreWithForm.tsx': secret,
  'personal-data/DestroyDialog.tsx': `${secret}; that it is signed is said anew each time`,
  'dashboard/RankingPanel.tsx': choice,
  'imports/RehearsalPage.tsx': choice,
  'imports/RowsTab.tsx': choice,
  'log/EntryEditor.tsx': 'the draft of the day keeps the cell that is being typed',
  'maintenance/ErrorsPanel.tsx': 'a search',
  'personal-data/RetentionPanel.tsx': 'rows ticked for the form that follows, which has a draft',
  'persons/ExportPersonsDialog.tsx': 'whole personal numbers are asked for anew each time',
  'setup/AdministratorForm.tsx': `${secret}; nobody has an account yet to keep it in`,
  'sign-in/OwnPasswordPage.tsx': secret,
  'sign-in/PasswordForm.tsx': secret,
  'sign-in/RecoverForm.tsx': secret,
};

/** What fields take their contents by. */
const contents = /^(?:value|values|checked|chosen)$/;

/** What in a file is typed and not kept: `form` for one made by hand, else the name of the state. */
function findUnkept(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code);
  expect(errors, file).toEqual([]);
  const states: string[] = [];
  walk(program, (node) => {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'ArrayPattern') return;
    const [name] = node.id.elements;
    const { init } = node;
    const isState =
      init?.type === 'CallExpression' &&
      init.callee.type === 'Identifier' &&
      init.callee.name === 'useState';
    if (isState && name?.type === 'Identifier') states.push(name.name);
  });
  const found: string[] = [];
  walk(program, (node) => {
    if (node.type === 'JSXOpeningElement' && isForm(node)) found.push('form');
    if (node.type !== 'JSXAttribute' || node.name.type !== 'JSXIdentifier') return;
    if (!contents.test(node.name.name) || node.value === null) return;
    walk(node.value, (inner) => {
      if (inner.type === 'Identifier' && states.includes(inner.name)) found.push(inner.name);
    });
  });
  return [...new Set(found)];
}

const isForm = ({ name }: ESTree.JSXOpeningElement) =>
  name.type === 'JSXIdentifier' && (name.name === 'form' || name.name === 'UnkeptForm');

test('every form keeps what is typed, or says here why not', () => {
  const root = new URL('../../renderer/features/', import.meta.url);
  const files = globSync('**/*.tsx', { cwd: root });
  expect(files.length).toBeGreaterThan(100);
  const unkept = files.flatMap((file) => {
    const found = findUnkept(file, readFileSync(new URL(file, root), 'utf8'));
    return found.length > 0 ? [`${file}: ${found.join(', ')}`] : [];
  });
  const excused = Object.keys(withoutDraft);
  expect(unkept.filter((line) => !excused.includes(line.split(':')[0] ?? ''))).toEqual([]);
  // A reason without a form is one that was forgotten here.
  expect(excused.filter((file) => !unkept.some((line) => line.startsWith(`${file}:`)))).toEqual([]);
});

test('the search for forms without a draft finds them', () => {
  const code = `
    const [name, setName] = useState('');
    const [isOpen, setOpen] = useState(false);
    const [ticks, setTicks] = useState([]);
    const draft = useDraft('x', { day: null });
    const a = <form><TextField value={name ?? ''} onChange={setName} /></form>;
    const b = <TickList chosen={[...ticks]} title={isOpen ? name : ''} />;
    const c = <Form draft={draft}><DayField value={draft.values.day} /></Form>;
  `;
  expect(findUnkept('probe.tsx', code).sort()).toEqual(['form', 'name', 'ticks']);
  expect(findUnkept('probe.tsx', 'const a = <UnkeptForm>{null}</UnkeptForm>;')).toEqual(['form']);
});
