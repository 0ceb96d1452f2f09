import { expect, type Page } from '@playwright/test';
import { mustCall } from './sign-in-as.ts';

/** What the data process holds of a form, as JSON; '' for nothing. */
export async function readKept(window: Page, key: string): Promise<string> {
  return (await mustCall(window, 'settings.get', { key: `draft.${key}` })) ?? '';
}

/** Waits until what was typed is in the file. */
export async function expectKept(window: Page, key: string, part: string): Promise<void> {
  await expect.poll(() => readKept(window, key)).toContain(part);
}
