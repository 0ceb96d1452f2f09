import { expect, type Locator, type Page } from '@playwright/test';

/** The card of a family as a person meets it. */
export class FamilyCardPage {
  readonly window: Page;
  readonly dialog: Locator;
  /** In the form of a new measure. */
  readonly measure: Locator;
  readonly road: Locator;
  readonly members: Locator;
  readonly plan: Locator;
  readonly income: Locator;
  readonly events: Locator;

  constructor(window: Page) {
    this.window = window;
    this.dialog = window.getByRole('dialog');
    this.measure = this.dialog.getByRole('combobox', { name: 'Чора-тадбир' });
    this.road = window.getByRole('list', { name: 'Камбағалликдан чиқиш йўли' });
    this.members = panel(window, 'Аъзолар');
    this.plan = panel(window, 'Индивидуал режа');
    this.income = panel(window, 'Жон бошига даромад');
    this.events = panel(window, 'Воқеалар');
  }

  /** A new family from the grid's own form; its card opens by itself. */
  async openNew(headName: string): Promise<void> {
    const { window } = this;
    await window.getByRole('navigation').getByRole('link', { name: 'Оилалар' }).click();
    await window.getByRole('button', { name: 'Оила', exact: true }).click();
    await window.keyboard.type(headName);
    await window.keyboard.press('Enter');
    await expect(window.getByRole('heading', { name: `${headName} оиласи` })).toBeVisible();
  }

  openAdd(): Promise<void> {
    return this.window.getByRole('button', { name: 'Чора қўшиш' }).first().click();
  }

  planRow(measure: string): Locator {
    return this.plan.getByRole('row').filter({ hasText: measure });
  }

  /** Opens a cell of the plan with F2 and types over it (a driver has no keys for Cyrillic letters). */
  async typeInto(measure: string, column: string, typed: string): Promise<void> {
    await this.planRow(measure).locator(`[col-id="${column}"]`).click();
    await this.window.keyboard.press('F2');
    await this.window.keyboard.type(typed);
    await this.window.keyboard.press('Enter');
  }

  step(name: string): Locator {
    return this.road.getByRole('button', { name });
  }
}

function panel(window: Page, title: string): Locator {
  return window.locator('section').filter({ has: window.getByRole('heading', { name: title }) });
}
