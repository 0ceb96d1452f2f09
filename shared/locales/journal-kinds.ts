/** What a line of the journal says was done; emergency access as the head sees it. */
import type { Texts } from './texts.ts';

export const journalKindTexts = {
  'journalKind.signedIn': { uz: 'кирди', ru: 'вход', en: 'signed in' },
  'journalKind.signedOut': { uz: 'чиқди', ru: 'выход', en: 'signed out' },
  'journalKind.locked': { uz: 'қулфлади', ru: 'заблокировано', en: 'locked' },
  'journalKind.unlocked': { uz: 'қулфни очди', ru: 'разблокировано', en: 'unlocked' },
  'journalKind.signInFailed': { uz: 'кира олмади', ru: 'вход не удался', en: 'failed to sign in' },
  'journalKind.recovered': {
    uz: 'тиклаш варағи билан кирди',
    ru: 'вход по листу восстановления',
    en: 'signed in with the recovery sheet',
  },
  'journalKind.passwordChanged': {
    uz: 'паролини ўзгартирди',
    ru: 'смена пароля',
    en: 'changed the password',
  },
  'journalKind.passwordReset': {
    uz: 'янги парол берди',
    ru: 'выдан новый пароль',
    en: 'gave a new password',
  },
  'journalKind.accountAdded': {
    uz: 'фойдаланувчи қўшди',
    ru: 'добавлен пользователь',
    en: 'added a user',
  },
  'journalKind.accountRemoved': {
    uz: 'фойдаланувчини ўчирди',
    ru: 'удалён пользователь',
    en: 'removed a user',
  },
  'journalKind.recoveryRenewed': {
    uz: 'тиклаш варағини янгилади',
    ru: 'обновлён лист восстановления',
    en: 'renewed the recovery sheet',
  },
  'journalKind.emergencyBegun': {
    uz: 'фавқулодда кирди',
    ru: 'начат экстренный доступ',
    en: 'began emergency access',
  },
  'journalKind.emergencyEnded': {
    uz: 'фавқулодда киришни тугатди',
    ru: 'окончен экстренный доступ',
    en: 'ended emergency access',
  },
  'journalKind.sawFamily': {
    uz: 'оила карточкасини кўрди',
    ru: 'просмотр карточки семьи',
    en: 'saw a family card',
  },
  'journalKind.sawNumber': { uz: 'ЖШШИР ни кўрди', ru: 'просмотр ПИНФЛ', en: 'saw a PINFL' },
  'journalKind.searchedNumber': {
    uz: 'ЖШШИР бўйича қидирди',
    ru: 'поиск по ПИНФЛ',
    en: 'searched for a PINFL',
  },
  'journalKind.printed': { uz: 'чоп этди', ru: 'печать', en: 'printed' },
  'journalKind.exported': { uz: 'файлга чиқарди', ru: 'выгрузка в файл', en: 'exported' },
  'journalKind.exportedNumbers': {
    uz: 'тўлиқ ЖШШИР билан файлга чиқарди',
    ru: 'выгрузка в файл с полными ПИНФЛ',
    en: 'exported with whole PINFLs',
  },
  'journalKind.sent': { uz: 'юборди', ru: 'отправка', en: 'sent' },
  'journalKind.changed': { uz: 'ўзгартирди', ru: 'изменение', en: 'changed' },
  'journalKind.undid': { uz: 'бекор қилди', ru: 'отмена', en: 'undid' },
  'journalKind.backedUp': { uz: 'захира нусха олди', ru: 'резервная копия', en: 'backed up' },
  'journalKind.restored': {
    uz: 'захирадан тиклади',
    ru: 'восстановление из копии',
    en: 'restored a backup',
  },
  'journalKind.salvaged': {
    uz: 'бузилган базани қутқарди',
    ru: 'спасение повреждённой базы',
    en: 'salvaged the database',
  },
  'journalKind.asideErased': {
    uz: 'бузилган файлларни ўчирди',
    ru: 'стёр отложенные повреждённые файлы',
    en: 'erased damaged files set aside',
  },
  'journalKind.destroyed': {
    uz: 'маълумотни йўқ қилди',
    ru: 'уничтожение данных',
    en: 'destroyed data',
  },
  'journalKind.supportReport': {
    uz: 'ёрдам учун ҳисобот тайёрлади',
    ru: 'отчёт для поддержки',
    en: 'made a support report',
  },
  'emergencySeen.title': {
    uz: '{count} та фавқулодда кириш кўриб чиқилмаган',
    ru: {
      one: '{count} экстренный доступ не просмотрен',
      few: '{count} экстренных доступа не просмотрено',
      other: '{count} экстренных доступов не просмотрено',
    },
    en: {
      one: '{count} emergency access waits to be seen',
      other: '{count} emergency accesses wait to be seen',
    },
  },
  'emergencySeen.acknowledge': { uz: 'Танишдим', ru: 'Ознакомлен', en: 'Seen' },
  'emergencySeen.open': { uz: 'Журналда очиш', ru: 'Открыть в журнале', en: 'Open in the journal' },
  'emergencySeen.who': { uz: 'Ким', ru: 'Кто', en: 'Who' },
  'emergencySeen.reason': { uz: 'Сабаби', ru: 'Причина', en: 'Reason' },
  'emergencySeen.from': { uz: 'Қачондан', ru: 'С', en: 'From' },
  'emergencySeen.until': { uz: 'Қачонгача', ru: 'По', en: 'Until' },
  'emergencySeen.seen': { uz: 'Танишилган', ru: 'Просмотрено', en: 'Seen' },
  'emergencySeen.notYet': { uz: 'ҳали кўрилмаган', ru: 'ещё не просмотрено', en: 'not yet seen' },
  'emergencySeen.seenBy': { uz: '{name}, {at}', ru: '{name}, {at}', en: '{name}, {at}' },
  'emergencySeen.none': {
    uz: 'Фавқулодда кириш бўлмаган.',
    ru: 'Экстренного доступа не было.',
    en: 'There has been no emergency access.',
  },
} as const satisfies Texts;
