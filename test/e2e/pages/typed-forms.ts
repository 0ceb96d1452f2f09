import { expect, type Locator, type Page } from '@playwright/test';

/** A form as a person fills it, and finds it again. */
export interface TypedForm {
  readonly name: string;
  /** Where its draft is kept, and a part of what is kept there. */
  readonly kept: readonly [key: string, part: string];
  open(window: Page): Promise<void>;
  fill(form: Locator): Promise<void>;
  expectFilled(form: Locator): Promise<void>;
  /** Nothing of what was typed is there. */
  expectUntouched(form: Locator): Promise<void>;
}

async function goTo(window: Page, hash: string): Promise<void> {
  await window.evaluate((next) => {
    globalThis.location.hash = next;
  }, hash);
}

/** A long text, a choice and a day of a citizen's request; the day is still being typed. */
export const request: TypedForm = {
  name: 'texts and a day',
  kept: ['request.new', '2026-10-15'],
  async open(window) {
    await goTo(window, '#/personal-data?tab=requests');
    await window.getByRole('button', { name: 'Мурожаатни рўйхатга олиш' }).click();
  },
  async fill(form) {
    await form.getByLabel('Мурожаатчи').fill('Каримова Нодира');
    await form.getByLabel('Мазмуни').fill('Мен ҳақимда нималар сақланади?');
    await form.getByLabel('Келган сана').press('Control+a');
    await form.getByLabel('Келган сана').pressSequentially('15102026');
  },
  async expectFilled(form) {
    await expect(form.getByLabel('Мурожаатчи')).toHaveValue('Каримова Нодира');
    await expect(form.getByLabel('Мазмуни')).toHaveValue(/нималар сақланади/);
    await expect(form.getByLabel('Келган сана')).toHaveValue('15.10.2026');
  },
  async expectUntouched(form) {
    await expect(form.getByLabel('Мурожаатчи')).toHaveValue('');
    await expect(form.getByLabel('Келган сана')).not.toHaveValue('15.10.2026');
  },
};

/** Causes of poverty and registers of the family with this id, which has neither of the two. */
export const facts = (familyId: string, cause: string, register: string): TypedForm => ({
  name: 'ticks',
  kept: [`facts.${familyId}`, 'registerIds'],
  async open(window) {
    await goTo(window, `#/families/${familyId}`);
    await window
      .locator('section')
      .filter({ has: window.getByRole('heading', { name: 'Камбағаллик сабаблари' }) })
      .getByRole('button', { name: 'ўзгартириш' })
      .click();
  },
  async fill(form) {
    await form.getByLabel(cause, { exact: true }).check();
    await form.getByLabel(register, { exact: true }).check();
  },
  async expectFilled(form) {
    await expect(form.getByLabel(cause, { exact: true })).toBeChecked();
    await expect(form.getByLabel(register, { exact: true })).toBeChecked();
  },
  async expectUntouched(form) {
    await expect(form.getByLabel(cause, { exact: true })).not.toBeChecked();
    await expect(form.getByLabel(register, { exact: true })).not.toBeChecked();
  },
});

/** How many families are to be lifted. */
export const target: TypedForm = {
  name: 'a number',
  kept: ['target.', '321'],
  async open(window) {
    await goTo(window, '#/');
    await window.getByRole('button', { name: 'Режани ўзгартириш' }).first().click();
  },
  async fill(form) {
    await form.getByLabel('Чиқарилиши керак бўлган оилалар').fill('321');
  },
  async expectFilled(form) {
    await expect(form.getByLabel('Чиқарилиши керак бўлган оилалар')).toHaveValue('321');
  },
  async expectUntouched(form) {
    await expect(form.getByLabel('Чиқарилиши керак бўлган оилалар')).not.toHaveValue('321');
  },
};

/** A new account: a name, a sector. */
export const account: TypedForm = {
  name: 'an account',
  kept: ['account.new', '"sectors":[1]'],
  async open(window) {
    await goTo(window, '#/accounts');
    await window.getByRole('button', { name: 'Фойдаланувчи қўшиш' }).click();
  },
  async fill(form) {
    await form.getByLabel('Кириш номи').fill('дилноза');
    await form.getByText('танланган сектор ва маҳаллалар').click();
    await form.getByText('1-сектор').click();
  },
  async expectFilled(form) {
    await expect(form.getByLabel('Кириш номи')).toHaveValue('дилноза');
    await expect(form.getByLabel('1-сектор')).toBeChecked();
  },
  async expectUntouched(form) {
    await expect(form.getByLabel('Кириш номи')).toHaveValue('');
    await expect(form.getByText('1-сектор')).toBeHidden();
  },
};
