import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, type Shtab } from '../fixtures.ts';
import { readPdf } from './pdf-text.ts';

/** The screen «Шахсга доир маълумотлар». */
export function personalData(shtab: Shtab) {
  const { window } = shtab;
  return {
    async open(): Promise<void> {
      await window
        .getByRole('navigation')
        .getByRole('link', { name: 'Шахсий маълумотлар' })
        .click();
      await expect(window.getByRole('heading', { name: 'Шахсга доир маълумотлар' })).toBeVisible();
    },
    tab: (name: string) => window.getByRole('tab', { name }).click(),
  };
}

/** Prints from the open dialog to a PDF, and answers the text of its pages. */
export async function printDuty(
  shtab: Shtab,
  name: string,
  script: 'Кирилл' | 'Лотин',
): Promise<string> {
  const path = join(shtab.files, name);
  await shtab.chooseNext({ save: path });
  const dialog: Locator = shtab.window.getByRole('dialog');
  await dialog.getByText(script, { exact: true }).click();
  await dialog.getByRole('button', { name: 'PDF файлга' }).click();
  await expect(dialog).toBeHidden({ timeout: 60_000 });
  return (await readPdf(path)).join(' ').replace(/\s+/g, ' ');
}

/** Opens the card of the first family of the grid; answers the name of its head. */
export async function openFirstFamily(window: Page): Promise<string> {
  await window.getByRole('navigation').getByRole('link', { name: 'Оилалар' }).click();
  await window.locator('.ag-row[row-index="0"] [col-id="headName"]').dblclick();
  const title = window.getByRole('heading', { name: / оиласи$/ });
  await expect(title).toBeVisible();
  return ((await title.textContent()) ?? '').replace(' оиласи', '').trim();
}
