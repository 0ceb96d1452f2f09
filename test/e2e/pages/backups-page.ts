import type { Locator, Page } from '@playwright/test';

export class BackupsPage {
  readonly window: Page;
  readonly rows: Locator;
  readonly mark: Locator;
  readonly dialog: Locator;

  constructor(window: Page) {
    this.window = window;
    this.rows = window.locator('main tbody tr');
    this.mark = window.getByTestId('backup-mark');
    this.dialog = window.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.window
      .getByRole('navigation')
      .getByRole('link', { name: 'Захира нусхалар' })
      .click();
  }

  /** Comes back when it is proven. */
  async make(): Promise<void> {
    await this.window.getByRole('button', { name: 'Ҳозир нусха олиш' }).click();
    await this.window.getByText('Нусха олинди ва текширилди').waitFor();
  }

  /** Into the folder that the next dialog answers. */
  async exportOpen(): Promise<void> {
    await this.window.getByRole('button', { name: 'Очиқ форматда чиқариш…' }).click();
    await this.window.getByText(/^Чиқарилди: /).waitFor();
  }

  async startRestore(row: number): Promise<void> {
    await this.rows.nth(row).getByRole('button', { name: 'Тиклаш…' }).click();
  }

  async confirmRestore(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Тиклаш', exact: true }).click();
    await this.window.getByText(/^Тикланди:/).waitFor();
  }
}

export class DamagedPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  async restore(login: string, password: string): Promise<void> {
    await this.window.getByLabel('Ном', { exact: true }).fill(login);
    await this.window.getByLabel('Парол', { exact: true }).fill(password);
    await this.window.getByRole('button', { name: 'Тиклаш', exact: true }).click();
  }

  /** Where there is no backup at all. */
  async chooseRest(): Promise<void> {
    await this.window.getByRole('button', { name: /^Нусхасиз, бузилган файлдан/ }).click();
  }

  /** Asks what would be found. */
  async askForRest(login: string, password: string): Promise<void> {
    await this.window.getByLabel('Ном', { exact: true }).fill(login);
    await this.window.getByLabel('Парол', { exact: true }).fill(password);
    await this.window.getByRole('button', { name: 'Нима топилишини кўриш' }).click();
  }

  async lookForRest(login: string, password: string): Promise<void> {
    await this.askForRest(login, password);
    await this.window.getByRole('columnheader', { name: 'Йўқолди' }).waitFor();
  }

  async putTogether(): Promise<void> {
    await this.window.getByRole('button', { name: 'Янги файлга йиғиш' }).click();
  }
}
