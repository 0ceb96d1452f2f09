import type { Locator, Page } from '@playwright/test';
import { firstCell } from './grid.ts';

/** The card of a mahalla, reached from the grid as a person would. */
export class MahallaCardPage {
  readonly window: Page;
  readonly attached: Locator;
  readonly seven: Locator;

  constructor(window: Page) {
    this.window = window;
    this.attached = panel(window, 'Бириктирилган масъуллар');
    this.seven = panel(window, 'Маҳалла еттилиги');
  }

  /** Opens the first mahalla of the grid and answers its name. */
  async openFirst(): Promise<string> {
    await this.window.getByRole('navigation').getByRole('link', { name: 'Маҳаллалар' }).click();
    const cell = firstCell(this.window, 'name');
    const name = ((await cell.textContent()) ?? '').trim();
    await cell.dblclick();
    await this.window.getByRole('heading', { name: `${name} маҳалласи` }).waitFor();
    return name;
  }

  attach(): Promise<void> {
    return this.attached.getByRole('button', { name: 'Масъул бириктириш' }).click();
  }

  rowOf(official: string): Locator {
    return this.attached.getByRole('row').filter({ hasText: official });
  }

  openPost(post: string): Promise<void> {
    return this.seven.getByRole('row').filter({ hasText: post }).click();
  }
}

function panel(window: Page, title: string): Locator {
  return window.locator('section').filter({ has: window.getByRole('heading', { name: title }) });
}
