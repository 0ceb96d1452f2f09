import type { Locator, Page } from '@playwright/test';

/** A cell of the first row of the grid that is open, by the name of its column. */
export function firstCell(window: Page, column: string): Locator {
  return window.locator(`.ag-row[row-index="0"] [col-id="${column}"]`);
}
