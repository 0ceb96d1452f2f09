import { expect, type Locator, type Page } from '@playwright/test';
import { addDays, weekStart } from '../../../shared/calendar.ts';
import { today } from '../../../shared/clock.ts';

/** The daily report as a person with a keyboard meets it. */
export class LogPage {
  readonly window: Page;
  readonly missing: Locator;
  readonly grid: Locator;

  constructor(window: Page) {
    this.window = window;
    this.missing = window.getByRole('complementary', {
      name: /^(Топширмаганлар|Бермаганлар \(шарт эмас\))$/,
    });
    this.grid = window.getByRole('region', { name: 'Кунлик ҳисобот' });
  }

  /** Opens a day and waits until the keyboard stands in the first empty row. */
  async open(day: string): Promise<void> {
    await expect(this.window.getByRole('navigation').first()).toBeVisible();
    await this.window.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/log?day=${day}`);
    await expect(this.focusedCell()).toHaveAttribute('col-id', 'official');
  }

  /** The cell the keyboard is on. */
  focusedCell(): Locator {
    return this.grid.locator('.ag-cell:focus');
  }

  /** The box in which a cell is edited. */
  editor(): Locator {
    return this.grid.getByRole('textbox');
  }

  row(text: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: text });
  }

  missingPeople(): Locator {
    return this.missing.getByRole('listitem');
  }

  /** Name of one of those missing, from the top. */
  async missingName(place = 0): Promise<string> {
    const button = this.missingPeople().nth(place).getByRole('button');
    return (await button.locator('span').first().textContent()) ?? '';
  }

  /** What this PC keeps of the rows not saved yet. */
  keptDraft(day: string): Promise<string> {
    return this.window.evaluate(async (key) => {
      const { shtab } = globalThis as unknown as {
        shtab: { call: (name: string, input: unknown, id: string) => Promise<unknown> };
      };
      return JSON.stringify(await shtab.call('settings.get', { key }, crypto.randomUUID()));
    }, `draft.log.${day}`);
  }

  /** How many have reported on a day off, on which none is owed: «3 ҳисобот берилди». */
  async reported(): Promise<number> {
    const text = (await this.missing.textContent()) ?? '';
    return Number(/^(\d+)\sҳисобот берилди/.exec(text)?.[1]);
  }
}

/** The last Sunday before today: nobody of the demo has reported on it. */
export function lastSunday(): string {
  return addDays(weekStart(today({ now: () => new Date() })), -1);
}
