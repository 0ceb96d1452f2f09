/** One's own account: the menu at the top, the recovery code, emergency access. */
import type { Texts } from './texts.ts';

export const accountTexts = {
  'account.menu': { uz: 'Фойдаланувчи: {name}', ru: 'Пользователь: {name}', en: 'User: {name}' },
  'account.changePassword': {
    uz: 'Паролни ўзгартириш',
    ru: 'Сменить пароль',
    en: 'Change the password',
  },
  'account.passwordChanged': {
    uz: 'Парол ўзгартирилди',
    ru: 'Пароль изменён',
    en: 'The password was changed',
  },
  'account.lock': { uz: 'Қулфлаш', ru: 'Заблокировать', en: 'Lock' },
  'account.switch': { uz: 'Бошқа фойдаланувчи', ru: 'Сменить пользователя', en: 'Switch user' },
  'account.signOut': { uz: 'Чиқиш', ru: 'Выйти', en: 'Sign out' },
  'account.renewRecovery': {
    uz: 'Янги тиклаш варағи',
    ru: 'Новый лист восстановления',
    en: 'New recovery sheet',
  },
  'account.renewText': {
    uz: 'Янги код берилади; сейфдаги эски варақ шу заҳоти ишламай қолади.',
    ru: 'Будет создан новый код; старый лист в сейфе сразу перестанет действовать.',
    en: 'A new code is made; the old sheet in the safe stops working at once.',
  },
  'account.renew': { uz: 'Янги код олиш', ru: 'Создать новый код', en: 'Make a new code' },
  'account.emergency': {
    uz: 'Фавқулодда кириш',
    ru: 'Экстренный доступ',
    en: 'Emergency access',
  },
  'account.emergencyText': {
    uz: 'Маълум вақтга барча маҳаллалар ва яширин майдонлар кўриш учун очилади. Сабаби раҳбарга кўрсатилади ва журналга ёзилади.',
    ru: 'На время открываются для просмотра все махалли и скрытые поля. Причина показывается руководителю и записывается в журнал.',
    en: 'For a time all mahallas and hidden fields can be read. The reason is shown to the head and written in the journal.',
  },
  'account.emergencyReason': { uz: 'Сабаби', ru: 'Причина', en: 'Reason' },
  'account.emergencyReasonHint': {
    uz: 'Камида {count} та белги: нима бўлди ва нимани кўриш керак',
    ru: 'Не меньше {count} знаков: что случилось и что нужно увидеть',
    en: 'At least {count} characters: what happened and what must be seen',
  },
  'account.emergencyMinutes': { uz: 'Қанча вақтга', ru: 'На какое время', en: 'For how long' },
  'account.minutes': { uz: '{count} дақиқа', ru: '{count} мин', en: '{count} minutes' },
  'account.emergencyAsk': { uz: 'Очиш', ru: 'Открыть доступ', en: 'Open access' },
  'account.emergencyLeft': {
    uz: 'Фавқулодда кириш: {left}',
    ru: 'Экстренный доступ: {left}',
    en: 'Emergency access: {left}',
  },
  'account.emergencyEnd': { uz: 'Тугатиш', ru: 'Завершить', en: 'End' },
  'account.lockTitle': { uz: 'Қулфлаш', ru: 'Блокировка', en: 'Lock' },
  'account.lockMinutes': {
    uz: 'Ҳеч ким тегмаса, неча дақиқадан кейин қулфлансин',
    ru: 'Через сколько минут без работы блокировать',
    en: 'Lock after how many minutes without work',
  },
  'account.lockMinutesHint': {
    uz: '1 дан 120 гача. Ёзилганлар йўқолмайди. Компьютер қулфланса, дастур ҳам қулфланади.',
    ru: 'От 1 до 120. Набранное не теряется. Когда блокируется компьютер, блокируется и программа.',
    en: '1 to 120. Nothing typed is lost. When the computer is locked, the program is too.',
  },
  'account.lockMinutesDemo': {
    uz: '0: намуна штаб ўзи қулфланмайди',
    ru: '0: учебный штаб сам не блокируется',
    en: '0: a demo never locks itself',
  },
} as const satisfies Texts;
