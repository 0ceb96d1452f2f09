import { expect, test } from './fixtures.ts';
import { openFamilies } from './pages/families-grid.ts';

test('a mahalla pasted over a range: refused cells are told, the rest is one step of undo', async ({
  shtab,
}) => {
  const grid = await openFamilies(shtab);
  const before = await grid.texts('mahallaId', 3);
  const [known = ''] = await grid.mahallas();
  await grid.paste(grid.cell(0, 'mahallaId'), [known, 'Бундай маҳалла йўқ', known].join('\r\n'));
  await expect(shtab.window.getByRole('dialog')).toContainText('Бундай маҳалла йўқ');
  await shtab.window.keyboard.press('Enter');
  await expect(grid.cell(0, 'mahallaId')).toHaveText(known);
  await expect(grid.cell(2, 'mahallaId')).toHaveText(known);
  await expect(grid.cell(1, 'mahallaId')).toHaveText(before[1] ?? '');
  await shtab.window.keyboard.press('Control+z');
  await expect.poll(() => grid.texts('mahallaId', 3)).toEqual(before);
});

test('what is refused stays in the box, and the keyboard comes back to the cell', async ({
  shtab,
}) => {
  const { window } = shtab;
  const grid = await openFamilies(shtab);
  const before = (await grid.cell(1, 'mahallaId').textContent()) ?? '';
  await grid.cell(1, 'mahallaId').click();
  await window.keyboard.type('yoq');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('alert')).toBeVisible();
  await expect(window.getByRole('textbox', { name: 'Маҳалла', exact: true })).toHaveValue('yoq');
  await window.keyboard.press('Escape');
  await expect(grid.cell(1, 'mahallaId')).toBeFocused();
  await expect(grid.cell(1, 'mahallaId')).toHaveText(before);
});

test('filters in any script, taken off by their tags', async ({ shtab }) => {
  const { window } = shtab;
  const grid = await openFamilies(shtab);
  const all = await grid.total();
  const [head = ''] = await grid.texts('headName', 1);
  const surname = head.split(' ')[0] ?? '';
  await window.getByLabel('Оила бошлиғи: филтр', { exact: true }).fill(`=${head}`);
  await expect(grid.cell(0, 'headName')).toHaveText(head);
  await expect.poll(() => grid.total()).toBeLessThan(all);
  await window.getByRole('button', { name: 'Оила бошлиғи: филтрни олиб ташлаш' }).click();
  await expect.poll(() => grid.total()).toBe(all);
  await window.keyboard.press('Control+f');
  await window.keyboard.type(surname);
  await expect.poll(() => grid.total()).toBeLessThan(all);
});

test('the sum of a range stands in the status bar; arranged columns are remembered', async ({
  shtab,
}) => {
  const grid = await openFamilies(shtab);
  await grid.cell(0, 'members').click();
  await shtab.window.keyboard.press('Shift+ArrowDown');
  const [first, second] = await grid.texts('members', 2);
  await expect(shtab.window.getByText(`Йиғинди: ${Number(first) + Number(second)}`)).toBeVisible();

  await shtab.window.getByRole('button', { name: 'Устунлар' }).click();
  await shtab.window.getByRole('checkbox', { name: 'Сектор' }).click();
  await expect(grid.cell(0, 'sector')).toBeHidden();
  // Other columns stand there now: what is typed must not go into one that nobody chose.
  await expect(shtab.window.getByText('Йиғинди')).toBeHidden();
  // It is written a moment after the last change of a column.
  await expect.poll(() => grid.rememberedLayout()).toMatch(/\["sector",\d+,1,0\]/);
  const again = await openFamilies(await shtab.reopen());
  await expect(again.cell(0, 'headName')).toBeVisible();
  await expect(again.cell(0, 'sector')).toBeHidden();
});

test('names stand in the order of the Uzbek alphabet, down and up, also in a choice', async ({
  shtab,
}) => {
  const { window } = shtab;
  const grid = await openFamilies(shtab);
  const alphabet = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЎҚҒҲ';
  const places = (names: readonly string[]) =>
    names.map((name) => alphabet.indexOf(name.charAt(0)));
  const rising = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other);
  const first = places(await grid.texts('headName', 12));
  expect(first[0]).toBeGreaterThanOrEqual(0);
  expect(first).toEqual(rising(first));
  const header = window.getByRole('columnheader', { name: 'Оила бошлиғи', exact: true });
  // The list opens in this order: a click turns it round.
  await header.getByText('Оила бошлиғи').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect
    .poll(async () => places(await grid.texts('headName', 1))[0])
    .toBeGreaterThan(alphabet.indexOf('Я'));
  const last = places(await grid.texts('headName', 12));
  expect(last.toReversed()).toEqual(rising(last));
  const mahallas = places(await grid.mahallas());
  expect(mahallas.length).toBeGreaterThan(2);
  expect(mahallas).toEqual(rising(mahallas));
});
