import { expect, type Locator, type Page } from '@playwright/test';

/** The form that attaches officials, by keyboard only. */
export class AttachDialog {
  readonly window: Page;
  readonly dialog: Locator;
  readonly search: Locator;
  readonly options: Locator;

  constructor(window: Page) {
    this.window = window;
    this.dialog = window.getByRole('dialog');
    this.search = this.dialog.getByRole('combobox', { name: 'Ким' });
    this.options = this.dialog.getByRole('option');
  }

  /** Types a part of a name in any script, takes the first found, and goes on to the order. */
  async chooseByTyping(typed: string, found: string): Promise<void> {
    await expect(this.search).toBeFocused();
    await this.window.keyboard.type(typed);
    await this.options.first().getByText(found).waitFor();
    await this.window.keyboard.press('Enter');
    // The next name is typed at once.
    await expect(this.search).toHaveValue('');
  }

  /** From the search field on: role, order number, order day; then done. */
  async finish(orderNumber: string, orderOn: string): Promise<void> {
    const { keyboard } = this.window;
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type(orderNumber);
    await keyboard.press('Tab');
    await keyboard.type(orderOn);
    await keyboard.press('Control+Enter');
    await this.dialog.waitFor({ state: 'hidden' });
  }
}
