/** What a change was that Ctrl+Z passes over: for the journal. */
import type { Texts } from './texts.ts';

export const journalCallTexts = {
  'change.accounts.create': { uz: 'янги фойдаланувчи', ru: 'новый пользователь', en: 'a new user' },
  'change.accounts.save': {
    uz: 'фойдаланувчи таҳрири',
    ru: 'правка пользователя',
    en: 'editing a user',
  },
  'change.accounts.resetPassword': {
    uz: 'янги парол бериш',
    ru: 'выдача нового пароля',
    en: 'giving a new password',
  },
  'change.accounts.remove': {
    uz: 'фойдаланувчини ўчириш',
    ru: 'удаление пользователя',
    en: 'removing a user',
  },
  'change.roles.save': { uz: 'ҳуқуқларни белгилаш', ru: 'назначение прав', en: 'setting rights' },
  'change.office.create': { uz: 'штабни очиш', ru: 'создание штаба', en: 'setting up the office' },
  'change.office.save': {
    uz: 'штаб маълумоти таҳрири',
    ru: 'правка данных штаба',
    en: 'editing the office',
  },
  'change.demo.create': { uz: 'намуна маълумотлар', ru: 'учебные данные', en: 'demo data' },
  'change.sheets.register': { uz: 'режа варақлари', ru: 'листы планов', en: 'plan sheets' },
  'change.session.setUp': { uz: 'биринчи ишга тушириш', ru: 'первый запуск', en: 'the first run' },
  'change.session.recover': {
    uz: 'тиклаш варағи билан кириш',
    ru: 'вход по листу восстановления',
    en: 'signing in with the recovery sheet',
  },
  'change.session.changePassword': {
    uz: 'паролни ўзгартириш',
    ru: 'смена пароля',
    en: 'changing the password',
  },
  'change.session.askEmergency': {
    uz: 'фавқулодда кириш',
    ru: 'экстренный доступ',
    en: 'emergency access',
  },
  'change.emergency.acknowledge': {
    uz: 'фавқулодда кириш билан танишиш',
    ru: 'ознакомление с экстренным доступом',
    en: 'seeing an emergency access',
  },
  'change.imports.commit': {
    uz: 'Excel дан олиш',
    ru: 'загрузка из Excel',
    en: 'import from Excel',
  },
} as const satisfies Texts;
