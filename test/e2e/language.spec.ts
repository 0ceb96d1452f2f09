import { expect, test } from './fixtures.ts';
import { mustCall } from './pages/sign-in-as.ts';

const names = {
  uz: ['Оилалар', 'Созламалар'],
  'uz-latn': ['Oilalar', 'Sozlamalar'],
  ru: ['Семьи', 'Настройки'],
  en: ['Families', 'Settings'],
};

test('the language changes at once, on the page that is open, and stays after reopening', async ({
  shtab,
}) => {
  const { window } = shtab;
  await window.getByRole('navigation').getByRole('link', { name: 'Оилалар' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Оилалар');
  const switchTo = async (from: RegExp, to: string) => {
    await window.getByRole('banner').locator('button', { hasText: from }).click();
    await window
      .getByRole('menuitem', { name: to })
      .or(window.getByRole('menuitemradio', { name: to }))
      .click();
  };
  await switchTo(/ЎЗ/, 'Oʻzbekcha');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(names['uz-latn'][0] ?? '');
  await switchTo(/OʻZ/, 'Русский');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(names.ru[0] ?? '');
  await switchTo(/РУ/, 'English');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(names.en[0] ?? '');
  await expect(window.getByRole('navigation').getByText(names.en[1] ?? '')).toBeVisible();
  // Who signs in next is asked in the language, and in the theme, that this computer last showed.
  await window.getByRole('button', { name: 'Appearance' }).click();
  await window.getByRole('menuitem').nth(1).click();
  await window.getByRole('button', { name: /^User:/ }).click();
  await window.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(window.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(window.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const again = await shtab.reopen();
  await expect(again.window.getByRole('navigation').getByText(names.en[0] ?? '')).toBeVisible();
  await again.app.close();
});

test('every name in the menu keeps to one line beside a large count, in every language', async ({
  shtab: { window },
}) => {
  const menu = window.getByRole('navigation');
  await menu.locator('[class*=badge]').first().waitFor();
  for (const name of ['', 'Oʻzbekcha', 'Русский', 'English']) {
    if (name) {
      await window
        .getByRole('banner')
        .getByRole('button', { name: /^(Тил|Til|Язык)/ })
        .click();
      await window
        .getByRole('menuitem', { name })
        .or(window.getByRole('menuitemradio', { name }))
        .click();
      await expect(window.locator('[role=menu]')).toHaveCount(0);
    }
    const wrapped = await menu.evaluate((nav) => {
      const counted = new Set(['#/plans', '#/log', '#/decisions']);
      const badge = nav.querySelector('[class*=badge]');
      return [...nav.querySelectorAll('a')].flatMap((link) => {
        const title = link.querySelector('span');
        const own = link.querySelector('[class*=badge]');
        const added = badge?.cloneNode() as HTMLElement;
        added.textContent = '999+';
        if (counted.has(link.getAttribute('href') ?? ''))
          (own ?? link.appendChild(added)).textContent = '999+';
        const lines =
          (title?.offsetHeight ?? 0) / Number.parseFloat(getComputedStyle(link).lineHeight);
        return lines > 1.5 || (title && title.scrollWidth > title.clientWidth)
          ? [`${title?.textContent}`]
          : [];
      });
    });
    expect([name, wrapped]).toEqual([name, []]);
  }
});

/** What is there only when the data of the page is: a row of its grid, or of its table, with words in it. */
const gridRow = '.ag-row:not(.ag-row-pinned) .ag-cell';
const tableRow = 'tbody tr';

test('in Latin no page mixes the alphabets: names, texts and who changed them are in Latin too', async ({
  shtab: { window },
}) => {
  const first = async (call: 'families.list' | 'mahallas.list' | 'officials.list') =>
    (await mustCall(window, call, { limit: 1 })).rows[0];
  const family = `#/families/${(await first('families.list'))?.id}`;
  const entry = (await mustCall(window, 'log.list', { limit: 1 })).rows[0];
  const pages = [
    ['#/', tableRow],
    ['#/ranking', tableRow],
    ['#/mahallas', gridRow],
    [`#/mahallas/${(await first('mahallas.list'))?.id}`, tableRow],
    ['#/families', gridRow],
    [family, gridRow],
    [`${family}?tab=plan`, gridRow],
    [`${family}?tab=history`, tableRow],
    ['#/members', gridRow],
    ['#/officials', gridRow],
    [`#/officials/${(await first('officials.list'))?.id}`, gridRow],
    [`#/log?day=${entry?.day}`, `${gridRow}[col-id="work"]`],
    ['#/log?tab=all', gridRow],
    ['#/plans', gridRow],
    ['#/journal', gridRow],
    ['#/accounts', tableRow],
    ['#/personal-data?tab=requests', tableRow],
  ] as const;
  await window.getByRole('banner').locator('button', { hasText: 'ЎЗ' }).click();
  await window.getByRole('menuitem', { name: 'Oʻzbekcha' }).click();
  const main = window.getByRole('main');
  for (const [page, row] of pages) {
    await window.evaluate((hash) => {
      globalThis.location.hash = hash;
    }, page);
    await expect(
      main
        .locator(row)
        .filter({ hasText: /\p{L}{3}/u })
        .first(),
      page,
    ).toBeVisible();
    await expect(main, page).not.toContainText(/\p{Script=Cyrillic}/u);
  }
});
