import { expect, type Locator, type Page } from '@playwright/test';

/** The number that a text begins with: «3 912 +3 бугун» → 3912. */
function firstNumber(text: string): number {
  return Number(/^\D*?(\d[\d\s\u00a0\u202f]*)/.exec(text)?.[1]?.replace(/\D/g, '') ?? Number.NaN);
}

/** The first page as a test uses it. */
export class DashboardPage {
  readonly window: Page;
  readonly main: Locator;
  /** The view for the meeting. */
  readonly selector: Locator;

  constructor(window: Page) {
    this.window = window;
    this.main = window.getByRole('main');
    this.selector = window.getByRole('region', { name: 'Селектор режими' });
  }

  async open(): Promise<void> {
    await this.window.evaluate(() => {
      globalThis.location.hash = '#/';
    });
    await expect(this.card('Реестрдаги оилалар')).toBeVisible();
  }

  /** The number of a card at the top, a link. */
  card(label: string): Locator {
    return this.main
      .getByText(label, { exact: true })
      .locator('xpath=..')
      .getByRole('link')
      .first();
  }

  /** What a card says beside its number, a link. */
  change(label: string): Locator {
    return this.main.getByText(label, { exact: true }).locator('xpath=..').getByRole('link').nth(1);
  }

  funnelStep(stage: string): Locator {
    return this.main.getByRole('link', { name: new RegExp(`^${stage}:`) });
  }

  panel(title: string): Locator {
    return this.main
      .locator('section')
      .filter({ has: this.window.getByRole('heading', { name: title }) });
  }

  /** A row of the ranking, by the name of its mahalla or sector. */
  rankRow(name: string): Locator {
    return this.main.getByRole('row').filter({ has: this.window.getByRole('link', { name }) });
  }

  async chooseSector(name: string): Promise<void> {
    await this.main.getByRole('radiogroup', { name: 'Секторлар' }).getByText(name).click();
  }

  async number(link: Locator): Promise<number> {
    return firstNumber((await link.textContent()) ?? '');
  }

  /** Opens the list behind a number and expects as many rows there. */
  async expectBehind(link: Locator, count: number, listTitle: string): Promise<void> {
    await link.click();
    await expect(this.window.getByRole('heading', { level: 1, name: listTitle })).toBeVisible();
    await expect
      .poll(async () => {
        const sums = this.window.locator('.ag-row[row-index="b-0"]').first();
        // Without any row there is no row of sums.
        if ((await sums.count()) === 0) return (await this.window.locator('.ag-row').count()) || 0;
        return firstNumber(/:.*$/s.exec((await sums.textContent()) ?? '')?.[0] ?? '');
      })
      .toBe(count);
    await this.open();
  }
}
