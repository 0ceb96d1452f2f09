import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Shtab } from '../fixtures.ts';
import { makeEmptyOffice } from './empty-office.ts';

export type Sample =
  | 'mahallalar.xlsx'
  | 'masullar.xlsx'
  | 'oilalar.xlsx'
  | 'kunlik.xlsx'
  | 'manba.csv';

export function samplePath(name: Sample): string {
  return fileURLToPath(new URL(`../../samples/gijduvon/${name}`, import.meta.url));
}

/** «Excel дан олиш» as an operator meets it. */
export class ImportsPage {
  readonly window: Page;
  readonly commitButton: Locator;
  readonly history: Locator;
  private readonly shtab: Shtab;

  constructor(shtab: Shtab) {
    this.shtab = shtab;
    this.window = shtab.window;
    this.commitButton = this.window.getByRole('button', { name: 'Базага киритиш' });
    this.history = this.window.locator('section').filter({ hasText: 'Юклашлар тарихи' });
  }

  /** A headquarters of Ғиждувон with nothing in it yet: what a first import meets. */
  async beginEmpty(): Promise<void> {
    await makeEmptyOffice(this.window);
    await this.open();
  }

  async open(): Promise<void> {
    await this.window.getByRole('navigation').getByRole('link', { name: 'Excel дан олиш' }).click();
  }

  /** One of the four tables to choose from. */
  card(table: string): Locator {
    return this.window.getByRole('button', { name: new RegExp(`${table}.*Файл танлаш`) });
  }

  /** The button at the top: the program knows the table by the name of the file. */
  async choose(path: string): Promise<void> {
    await this.shtab.chooseNext({ open: [path] });
    await this.window.getByRole('button', { name: 'Файл танлаш', exact: true }).click();
  }

  async chooseAs(table: string, path: string): Promise<void> {
    await this.shtab.chooseNext({ open: [path] });
    await this.card(table).click();
  }

  /** A number of the outcome, such as «Янги». */
  tile(label: string): Locator {
    return this.window.getByRole('button', { name: new RegExp(`^${label}`) });
  }

  async expectTiles(tiles: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(tiles)) {
      await expect(this.tile(label).getByText(value, { exact: true })).toBeVisible();
    }
  }

  tab(name: string): Locator {
    return this.window.getByRole('tab', { name: new RegExp(`^${name}`) });
  }

  /** On «Устунлар»: what a column is taken as. */
  column(letter: string): Locator {
    return this.window
      .getByRole('group', { name: `${letter} устуни нима деб олинади` })
      .getByRole('combobox');
  }

  /** Back to the choice of a file; where columns were corrected it is asked first. */
  async giveUp(isAsked: boolean): Promise<void> {
    const button = this.window.getByRole('button', { name: 'Бошқа файл' });
    await button.click();
    if (isAsked) {
      await expect(button).toHaveCount(2);
      await button.last().click();
    }
    await expect(this.commitButton).toBeHidden();
  }

  row(text: string): Locator {
    return this.window.getByRole('row').filter({ hasText: text });
  }

  async commit(): Promise<void> {
    await this.commitButton.click();
    await expect(this.window.getByRole('heading', { name: 'Базага киритилди' })).toBeVisible();
  }

  /** From the choice of a file to the next one. */
  async bringIn(name: Sample): Promise<void> {
    await this.choose(samplePath(name));
    await this.commit();
    await this.window.getByRole('button', { name: 'Кейинги файл' }).click();
  }
}
