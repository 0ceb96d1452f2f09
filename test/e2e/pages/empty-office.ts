import { expect, type Page } from '@playwright/test';

interface Bridge {
  call(name: string, input: unknown, id: string): Promise<unknown>;
}

/** From the first page to a headquarters of Ғиждувон with nothing in it yet, that asks for no password. */
export async function makeEmptyOffice(window: Page): Promise<void> {
  await expect(window.getByRole('heading').first()).toBeVisible();
  await window.evaluate(async () => {
    const { shtab } = globalThis as unknown as { shtab: Bridge };
    await shtab.call('session.setUpDemo', {}, crypto.randomUUID());
    await shtab.call('office.create', { districtSoato: '1706215' }, crypto.randomUUID());
  });
  await expect(window.getByRole('navigation')).toBeVisible();
}
