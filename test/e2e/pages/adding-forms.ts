import type { Locator, Page } from '@playwright/test';
import { FamilyCardPage } from './family-card.ts';
import { mustCall } from './sign-in-as.ts';

/** A form by which rows are added one after the other. */
export interface AddingForm {
  readonly name: string;
  open(window: Page): Promise<void>;
  /** The field that the keyboard is in when the form begins. */
  first(form: Locator): Locator;
  /** Where the rows are found, and the text of the first field in them. */
  readonly list: `${'mahallas' | 'officials' | 'families' | 'persons' | 'plans'}.list`;
  readonly column: string;
}

const firstTextbox = (form: Locator) => form.getByRole('textbox').first();

const onPage = (page: string, button: string) => async (window: Page) => {
  await window.getByRole('navigation').getByRole('link', { name: page, exact: true }).click();
  await window.getByRole('button', { name: button, exact: true }).click();
};

const onCard = (button: string) => async (window: Page) => {
  await new FamilyCardPage(window).openNew('Кодирова Мавлуда Хамроевна');
  await window.getByRole('button', { name: button }).first().click();
};

export const mahallas: AddingForm = {
  name: 'mahallas',
  open: onPage('Маҳаллалар', 'Маҳалла'),
  first: firstTextbox,
  list: 'mahallas.list',
  column: 'name',
};

export const officials: AddingForm = {
  name: 'officials',
  open: onPage('Масъуллар', 'Масъул'),
  first: firstTextbox,
  list: 'officials.list',
  column: 'fullName',
};

const families: AddingForm = {
  name: 'families',
  open: onPage('Оилалар', 'Оила'),
  first: firstTextbox,
  list: 'families.list',
  column: 'headName',
};

export const members: AddingForm = {
  name: 'members of a family',
  open: onCard('Аъзо қўшиш'),
  first: firstTextbox,
  list: 'persons.list',
  column: 'fullName',
};

export const measures: AddingForm = {
  name: 'measures of a plan',
  open: onCard('Чора қўшиш'),
  first: (form) => form.getByRole('combobox', { name: 'Чора-тадбир' }),
  list: 'plans.list',
  column: 'measure',
};

export const addingForms = [mahallas, officials, families, members, measures];

/** The form of a new cause of poverty, in the settings. */
export async function openNewCause(window: Page): Promise<void> {
  await window.getByRole('navigation').getByRole('link', { name: 'Созламалар' }).click();
  await window.getByRole('tab', { name: 'Маълумотномалар' }).click();
  await window.getByRole('button', { name: /Камбағаллик сабаблари/ }).click();
  await window.getByRole('button', { name: 'Қўшиш' }).click();
}

/** The rows whose first field begins so, as they were typed, asked past the screen. */
export async function keptRows(
  window: Page,
  { list, column }: AddingForm,
  beginning: string,
): Promise<readonly string[]> {
  const filter = { kind: 'text' as const, column, how: 'starts' as const, value: beginning };
  const { rows } = await mustCall(window, list, { filters: [filter] });
  return rows.map((row) => String(new Map(Object.entries(row)).get(column))).sort();
}
