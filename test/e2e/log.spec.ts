import { today } from '../../shared/clock.ts';
import { toLatin } from '../../shared/uzbek-script.ts';
import { expect, test } from './fixtures.ts';
import { LogPage, lastSunday } from './pages/log-page.ts';
import { mustCall } from './pages/sign-in-as.ts';
import { callOffToday, workToday } from './pages/work-today.ts';

const day = lastSunday();

test('a report is entered by keyboard alone, and its official is no longer missing', async ({
  shtab,
}) => {
  const log = new LogPage(shtab.window);
  const { keyboard } = shtab.window;
  await log.open(day);
  const before = await log.reported();
  const name = await log.missingName();

  // The name in Latin letters, though the list is Cyrillic.
  await keyboard.type(toLatin(name).replaceAll(/[ʻʼ]/g, "'"));
  await expect(log.window.getByRole('option', { selected: true })).toContainText(name);
  await keyboard.press('Tab');
  // The mahalla is filled in; the keyboard stands where the families are written.
  await expect(log.focusedCell()).toHaveAttribute('col-id', 'families');
  await keyboard.type('1-2, 987654');
  await expect(log.grid.getByText('987654: бундай оила реестрда йўқ')).toBeVisible();
  await keyboard.press('Tab');
  await expect(log.grid.getByRole('alert')).toContainText('987654');
  for (let count = ', 987654'.length; count > 0; count -= 1) await keyboard.press('Backspace');
  await keyboard.press('Tab');
  await expect(log.focusedCell()).toHaveAttribute('col-id', 'work');
  await expect(log.row(name)).toContainText('1, 2');
  await keyboard.type('Xonadonlar ko');
  await keyboard.press('Tab');
  await expect(log.focusedCell()).toHaveAttribute('col-id', 'found');
  await keyboard.type('3');
  await keyboard.press('Tab');
  await keyboard.type('1');
  await keyboard.press('Enter');

  // The next empty row, at its beginning.
  await expect(log.focusedCell()).toHaveAttribute('col-id', 'official');
  await expect(log.focusedCell()).toHaveText('');
  await expect(log.missingPeople().filter({ hasText: name })).toHaveCount(0);
  await expect(async () => {
    expect(await log.reported()).toBe(before + 1);
  }).toPass();
  await keyboard.press('ArrowUp');
  await expect(log.focusedCell()).toHaveText(name);
});

test('Escape leaves a cell that was refused, and the keyboard stays on it', async ({ shtab }) => {
  const log = new LogPage(shtab.window);
  const { keyboard } = shtab.window;
  await log.open(day);
  await keyboard.type(toLatin(await log.missingName()).replaceAll(/[ʻʼ]/g, "'"));
  await expect(log.window.getByRole('option', { selected: true })).toBeVisible();
  await keyboard.press('Tab');
  await expect(log.focusedCell()).toHaveAttribute('col-id', 'families');
  for (let step = 0; step < 3; step += 1) await keyboard.press('ArrowRight');
  await expect(log.focusedCell()).toHaveAttribute('col-id', 'found');
  await keyboard.type('ikki');
  await keyboard.press('Tab');
  await expect(log.grid.getByRole('alert')).toBeVisible();
  await keyboard.press('Escape');
  await expect(log.focusedCell()).toHaveAttribute('col-id', 'found');
  await keyboard.press('Shift+Tab');
  await keyboard.type('Suhbat');
  await expect(log.editor()).toHaveValue('Suhbat');
});

test('what was typed and not saved is there again after the program was closed', async ({
  shtab,
}) => {
  const log = new LogPage(shtab.window);
  await log.open(day);
  const name = await log.missingName();
  await shtab.window.keyboard.press('F6');
  await shtab.window.keyboard.press('Enter');
  await expect(log.row(name)).toBeVisible();
  await expect(log.focusedCell()).toHaveAttribute('col-id', 'families');
  await shtab.window.keyboard.press('ArrowRight');
  await shtab.window.keyboard.press('ArrowRight');
  await shtab.window.keyboard.type('Yarim yozilgan');
  await expect(async () => {
    expect(await log.keptDraft(day)).toContain('Yarim yozilgan');
  }).toPass();

  const again = await shtab.reopen();
  const later = new LogPage(again.window);
  await again.window.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/log?day=${day}`);
  await expect(later.editor()).toHaveValue('Yarim yozilgan');
  await again.window.keyboard.press('Enter');
  await expect(later.missingPeople().filter({ hasText: name })).toHaveCount(0);
  await again.app.close();
});

test('a whole day is pasted from the sheet of the office; what cannot be read waits in red', async ({
  shtab,
}) => {
  const log = new LogPage(shtab.window);
  await log.open(day);
  const first = await log.missingName(0);
  const second = await log.missingName(1);
  const sheet = [
    'Т/р\tБириктирилган раҳбар\tМаҳалла\tСони\tРақами\tИшлар\tМуаммолар\tҲал этилган\tИзоҳ',
    `1\t${first}\t\t2\t1-2\tТиббий кўрикдан ўтказилди\t2\t1\t`,
    `2\t${second}\t\t1\t987654\tТоморқа экилди\t1\t1\t`,
    'Жами\t\t\t3\t\t\t3\t2\t',
  ].join('\r\n');
  await shtab.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), sheet);
  await shtab.window.keyboard.press('Control+V');
  await expect(shtab.window.getByText('1 қатор сақланди, 1 тасини кўриб чиқинг')).toBeVisible();
  await expect(log.missingPeople().filter({ hasText: first })).toHaveCount(0);
  await expect(log.missingPeople().filter({ hasText: second })).toHaveCount(1);
  // The keyboard stands on the number that is no family: put right, the row is saved.
  await expect(log.focusedCell()).toHaveText('987654');
  await shtab.window.keyboard.type('3');
  await shtab.window.keyboard.press('Tab');
  await shtab.window.keyboard.press('Enter');
  await expect(log.missingPeople().filter({ hasText: second })).toHaveCount(0);
});

test('keys pressed faster than rows are saved all arrive; a day goes by the arrows', async ({
  shtab,
}) => {
  const log = new LogPage(shtab.window);
  const { keyboard } = shtab.window;
  await log.open(day);
  const names = [await log.missingName(0), await log.missingName(1)];
  for (const name of names) {
    await keyboard.type(toLatin(name).replaceAll(/[ʻʼ]/g, "'"));
    await keyboard.press('Tab');
    await keyboard.type('1-3');
    await keyboard.press('Tab');
    await keyboard.type('Uyma-uy yurildi');
    await keyboard.press('Enter');
  }
  for (const name of names) {
    await expect(log.missingPeople().filter({ hasText: name })).toHaveCount(0);
    await expect(log.row(name)).toContainText('1-3');
    await expect(log.row(name)).toContainText('Uyma-uy yurildi');
  }
  await expect(log.focusedCell()).toHaveText('');

  await keyboard.press('Control+ArrowLeft');
  await expect(log.row('Uyma-uy yurildi')).toHaveCount(0);
  await keyboard.press('Control+ArrowRight');
  await expect(log.row('Uyma-uy yurildi')).toHaveCount(2);
  await expect(log.focusedCell()).toHaveText('');
  await keyboard.press('ArrowUp');
  await keyboard.press('Control+Delete');
  await expect(log.row('Uyma-uy yurildi')).toHaveCount(1);
  await keyboard.press('Control+KeyZ');
  await expect(log.row('Uyma-uy yurildi')).toHaveCount(2);
});

test('on a day off nobody is said to owe a report; on any other those are counted who do', async ({
  shtab: { window },
}) => {
  const log = new LogPage(window);
  const title = log.missing.getByText(/^(Топширмаганлар|Бермаганлар)/);
  const copy = log.missing.getByRole('button', { name: 'Рўйхатдан нусха олиш' });
  const strip = window.getByRole('navigation', { name: 'Кунлик ҳисобот' });
  const today = strip.locator('[aria-current="date"]');
  const keyOfList = window.locator('span').filter({ hasText: /^F6 / });
  await log.open(await workToday(window));
  await expect(keyOfList).toHaveText('F6 топширмаганлар');
  await expect(title).toHaveText(/^Топширмаганлар: \d+$/);
  await expect(log.missing).toContainText(/^\d+ \/ \d+ ҳисобот/);
  await expect(copy).toBeVisible();
  await expect(today).toContainText(/\d\/\d/);

  await callOffToday(window);
  await expect(title).toHaveText('Бермаганлар (шарт эмас)');
  await expect(keyOfList).toHaveText('F6 рўйхат');
  await expect(log.missing).toContainText(/^\d+ ҳисобот берилди/);
  await expect(log.missing).toContainText('Синов куни: ҳисобот шарт эмас');
  await expect(log.missing).not.toContainText('/');
  await expect(copy).toHaveCount(0);
  await expect(today).not.toContainText(/\d\/\d/);
  // Whose report comes all the same is still entered from the list.
  await expect(log.missingPeople()).not.toHaveCount(0);
});

test('a visit begun from a card is nobody’s until somebody writes in it', async ({ shtab }) => {
  const log = new LogPage(shtab.window);
  const { keyboard } = shtab.window;
  const { rows } = await mustCall(shtab.window, 'families.list', { limit: 50 });
  const family = rows.find((row) => row.officialId !== null && row.daysSinceVisit !== 0);
  if (!family) throw new Error('no family with an official');
  const lastVisit = async () => {
    const all = await mustCall(shtab.window, 'families.list', { limit: 50 });
    return all.rows.find((row) => row.id === family.id)?.lastVisitOn;
  };
  const begun = log.grid.getByRole('row').filter({ hasText: family.official ?? '' });
  const begin = async () => {
    await shtab.window.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/families/${family.id}`);
    await shtab.window.getByRole('button', { name: 'Ташриф ёзиш' }).click();
    await expect(log.focusedCell()).toHaveAttribute('col-id', 'work');
    await expect(log.grid.getByRole('status')).toContainText('Қатор ҳали сақланмаган');
  };
  const leave = async () => {
    await shtab.window.getByRole('navigation').getByRole('link', { name: 'Оилалар' }).click();
    await expect(shtab.window.getByRole('heading', { name: 'Оилалар' })).toBeVisible();
  };

  // Looked at, and left: to another row, then to another page.
  await begin();
  const before = await begun.count();
  await keyboard.press('ArrowDown');
  await expect(log.focusedCell()).toHaveText('');
  await leave();
  await shtab.window.getByRole('navigation').getByRole('link', { name: 'Кунлик ҳисобот' }).click();
  await expect(log.focusedCell()).toHaveAttribute('col-id', 'official');
  await expect(begun).toHaveCount(before - 1);
  expect(await lastVisit()).toBe(family.lastVisitOn);

  // A word makes it the person's: leaving the row saves it, as any that was typed.
  await begin();
  await keyboard.type('Suhbat');
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  const day = today({ now: () => new Date() });
  await expect.poll(lastVisit).toBe(day);
  await keyboard.press('Control+KeyZ');
  await expect.poll(lastVisit).toBe(family.lastVisitOn);

  // So does Enter.
  await begin();
  await keyboard.press('Enter');
  await expect.poll(lastVisit).toBe(day);
});
