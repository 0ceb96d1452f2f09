import { expect, type Locator } from '@playwright/test';
import type { Shtab } from '../fixtures.ts';

/** The families grid as a test uses it. */
export interface FamiliesGrid {
  cell(row: number, field: string): Locator;
  /** What a column shows, from the first row down. */
  texts(field: string, rows: number): Promise<string[]>;
  /** Names of mahallas, as the editor offers them. */
  mahallas(): Promise<string[]>;
  paste(cell: Locator, text: string): Promise<void>;
  /** Rows that match, from the row of sums. */
  total(): Promise<number>;
  /** As it is kept on this PC. */
  rememberedLayout(): Promise<string>;
}

interface BridgeWindow {
  readonly shtab: { call(name: string, input: unknown, id: string): Promise<unknown> };
}

export async function openFamilies({ app, window }: Shtab): Promise<FamiliesGrid> {
  await window.evaluate(() => {
    globalThis.location.hash = '#/families';
  });
  const cell = (row: number, field: string) =>
    window.locator(`.ag-row[row-index="${row}"] .ag-cell[col-id="${field}"]`);
  await expect(cell(0, 'headName')).not.toBeEmpty();

  return {
    cell,
    async texts(field, rows) {
      const found: string[] = [];
      for (let row = 0; row < rows; row += 1)
        found.push((await cell(row, field).textContent()) ?? '');
      return found;
    },
    async mahallas() {
      await cell(0, 'mahallaId').click();
      await window.keyboard.press('F2');
      const names = await window.getByRole('option').allInnerTexts();
      await window.keyboard.press('Escape');
      return names;
    },
    async paste(target, text) {
      await app.evaluate(({ clipboard }, value) => clipboard.writeText(value), text);
      await target.click();
      await window.keyboard.press('Control+v');
    },
    async rememberedLayout() {
      return window.evaluate(async () => {
        const { shtab } = globalThis as unknown as BridgeWindow;
        const reply = await shtab.call('settings.get', { key: 'grid.families' }, 'layout');
        return String((reply as { output: unknown }).output);
      });
    },
    async total() {
      const sums = window.locator('.ag-row[row-index="b-0"] [col-id="headName"]');
      // The rows come first.
      await expect(sums).toHaveText(/\d/);
      const text = (await sums.textContent()) ?? '';
      return Number(/:\s*([\d\s\u00a0\u202f]+)/.exec(text)?.[1]?.replace(/\D/g, ''));
    },
  };
}
