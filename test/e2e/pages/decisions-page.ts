import type { Locator, Page } from '@playwright/test';

/** «Ҳал қилинадиганлар». */
export class DecisionsPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  async open(): Promise<void> {
    await this.link().click();
  }

  /** The entry of the navigation, with how many wait. */
  link(): Locator {
    return this.window.getByRole('navigation').getByRole('link', { name: /Ҳал қилинадиганлар/ });
  }

  question(text: string | RegExp): Locator {
    return this.window.getByRole('article').filter({ hasText: text });
  }
}
