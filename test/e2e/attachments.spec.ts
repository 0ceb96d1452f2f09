import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { AttachDialog } from './pages/attach-dialog.ts';
import { MahallaCardPage } from './pages/mahalla-card.ts';

/** Somebody new, so that nothing of the demo stands in the way. */
async function enterOfficial(window: Page): Promise<void> {
  await window.getByRole('navigation').getByRole('link', { name: 'Масъуллар' }).click();
  await window.getByRole('button', { name: 'Масъул', exact: true }).click();
  await window.keyboard.type('Ғуломжонов Ўткирбек');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Ғуломжонов Ўткирбек қўшилди')).toBeVisible();
  await window.keyboard.press('Escape');
}

test('an official is attached to a mahalla by keyboard alone, found in the other alphabet', async ({
  shtab: { window },
}) => {
  await enterOfficial(window);
  const card = new MahallaCardPage(window);
  await card.openFirst();
  await card.attach();
  const dialog = new AttachDialog(window);
  await dialog.chooseByTyping("g'ulomjonov", 'Ғуломжонов Ўткирбек');
  await dialog.finish('112-Ф', '20112024');
  const row = card.rowOf('Ғуломжонов Ўткирбек');
  await expect(row).toContainText('112-Ф');
  await expect(row).toContainText('20.11.2024');

  await test.step('the next form offers the same order', async () => {
    await card.attach();
    await expect(dialog.dialog.getByLabel('Буйруқ рақами')).toHaveValue('112-Ф');
    await expect(dialog.dialog.getByLabel('Буйруқ санаси')).toHaveValue('20.11.2024');
    await window.keyboard.press('Escape');
    await expect(dialog.dialog).toBeHidden();
  });

  await test.step('ended, it stays in the list with its last day', async () => {
    await row.getByRole('button', { name: 'Тугатиш' }).click();
    await window.getByRole('dialog').getByRole('button', { name: 'Тугатиш' }).click();
    await expect(window.getByText('1 та бириктириш тугатилди')).toBeVisible();
    await expect(row.locator('[col-id="toOn"]')).toHaveText(/^\d\d\.\d\d\.\d{4}$/);
    await expect(row.getByRole('button', { name: 'Тугатиш' })).toBeHidden();
  });
});

test('in a list of families with nobody attached those that left it are ticked no more', async ({
  shtab: { window },
}) => {
  await enterOfficial(window);
  await window.getByRole('navigation').getByRole('link', { name: 'Оилалар' }).click();
  const list = window.getByRole('button', { name: /^Раҳбари йўқ/ });
  const bar = window.getByRole('toolbar');
  await window.getByRole('columnheader').getByRole('checkbox').check();
  await bar.getByRole('button', { name: 'Раҳбар бириктириш' }).waitFor();
  await window.getByRole('button', { name: 'Танловни олиш' }).click();

  await list.click();
  await window.getByRole('row').getByRole('checkbox').nth(1).check();
  await expect(bar).toContainText('Танланган: 1');
  await bar.getByRole('button', { name: 'Раҳбар бириктириш' }).click();
  const dialog = new AttachDialog(window);
  await dialog.chooseByTyping("g'ulomjonov", 'Ғуломжонов Ўткирбек');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText(/та бириктирилди/)).toBeVisible();
  await expect(bar).toBeHidden();
});

test('many families at once; that it is over the norm is told before and shown after', async ({
  shtab: { window },
}) => {
  await enterOfficial(window);
  await window.getByRole('navigation').getByRole('link', { name: 'Оилалар' }).click();
  await window.getByRole('columnheader').getByRole('checkbox').check();
  await window.getByRole('toolbar').getByRole('button', { name: 'Раҳбар бириктириш' }).click();
  const dialog = new AttachDialog(window);
  await dialog.chooseByTyping("g'ulomjonov", 'Ғуломжонов Ўткирбек');
  await expect(dialog.dialog.getByRole('status')).toContainText('Ғуломжонов Ў.');
  await window.keyboard.press('Control+Enter');
  await expect(dialog.dialog).toBeHidden();
  await expect(window.getByText(/та бириктирилди/)).toBeVisible();

  await window.getByRole('navigation').getByRole('link', { name: 'Масъуллар' }).click();
  await window.getByRole('button', { name: /^Меъёрдан ортиқ/ }).click();
  await expect(window.getByRole('gridcell', { name: 'Ғуломжонов Ўткирбек' })).toBeVisible();
});

test('Ctrl+Enter before anybody was chosen asks for them', async ({ shtab: { window } }) => {
  const card = new MahallaCardPage(window);
  await card.openFirst();
  await card.attach();
  const { dialog, search } = new AttachDialog(window);
  await dialog.getByLabel('Буйруқ рақами').fill('112-Ф');
  await window.keyboard.press('Control+Enter');
  await expect(search).toBeFocused();
  await expect(search).toHaveAccessibleDescription('Тўлдиринг');
});
