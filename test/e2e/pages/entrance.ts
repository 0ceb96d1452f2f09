import { expect, type Page } from '@playwright/test';

/** First run, sign-in, lock and the user menu, in Uzbek Cyrillic. */
export class Entrance {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  async makeAdministrator(fullName: string, login: string, password: string): Promise<void> {
    const { window } = this;
    await window.getByRole('textbox', { name: /Администратор/ }).fill(fullName);
    await window.getByRole('textbox', { name: 'Кириш номи' }).fill(login);
    await window.getByLabel('Парол', { exact: false }).first().fill(password);
    await window.getByLabel('Яна бир марта').fill(password);
    await window.getByRole('button', { name: 'Давом этиш' }).click();
  }

  /** The six groups as they stand on screen. */
  async recoveryCode(): Promise<string> {
    const groups = this.window.getByRole('list', { name: 'Тиклаш коди' }).getByRole('listitem');
    await expect(groups).toHaveCount(6);
    const texts = await groups.allInnerTexts();
    return texts.map((text) => text.replace(/^\d\s*/, '').trim()).join('-');
  }

  /** Says that the sheet is in the safe, and types the group that is asked for. */
  async confirmRecovery(code: string): Promise<void> {
    await this.window.getByLabel('Варақни сейфга қўйдим').check();
    const field = this.window.getByLabel(/-гуруҳни ёзинг/);
    const label = await this.window.getByText(/-гуруҳни ёзинг/).textContent();
    const number = Number(/(\d)-гуруҳ/.exec(label ?? '')?.[1]);
    await field.fill((code.split('-')[number - 1] ?? '').toLowerCase());
    await this.window.getByRole('button', { name: 'Давом этиш' }).click();
  }

  async chooseDistrict(): Promise<void> {
    await this.window.getByRole('combobox', { name: /Туман/ }).fill("g'ijduv");
    await this.window.getByRole('option', { name: /Ғиждувон/ }).click();
    await this.window.getByRole('button', { name: 'Штабни очиш' }).click();
    await expect(this.window.getByRole('navigation')).toBeVisible();
  }

  async signIn(login: string, password: string): Promise<void> {
    await this.window.getByRole('textbox', { name: 'Кириш номи' }).fill(login);
    await this.enterPassword(password);
  }

  async enterPassword(password: string): Promise<void> {
    const field = this.window.locator('main input[type=password]');
    await field.fill(password);
    await field.press('Enter');
  }

  async choose(item: string | RegExp): Promise<void> {
    await this.window.getByRole('button', { name: /^Фойдаланувчи:/ }).click();
    await this.window.getByRole('menuitem', { name: item }).click();
  }

  /** Types into a form and leaves it open: a new official's name. */
  async typeNewOfficial(name: string): Promise<void> {
    await this.openNewOfficial();
    await this.officialName().pressSequentially(name);
  }

  async openNewOfficial(): Promise<void> {
    await this.window.getByRole('navigation').getByRole('link', { name: 'Масъуллар' }).click();
    // An empty list offers the same in its middle.
    await this.window.getByRole('button', { name: 'Масъул', exact: true }).first().click();
    await expect(this.officialName()).toBeVisible();
  }

  officialName() {
    return this.window.getByRole('dialog').getByRole('textbox').first();
  }

  /** Everything that a person, or a program that reads the screen, finds in the window. */
  readAll(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count
    return this.window.evaluate(() => document.body.innerText);
  }
}
