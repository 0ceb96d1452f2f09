/** Duties towards people whose data is kept: names of changes, of lists, of the errors' neighbours. */
import type { Texts } from './texts.ts';

export const dutyWords = {
  'change.personalData.save': {
    uz: 'маълумотлар базаси ҳақидаги маълумот',
    ru: 'сведения о базе данных',
    en: 'facts of the data base',
  },
  'change.personalData.saveRule': {
    uz: 'қоида таҳрири',
    ru: 'правка правила',
    en: 'editing a rule',
  },
  'change.personalData.removeRule': {
    uz: 'ҳуқуқий асосни олиб ташлаш',
    ru: 'удаление правового основания',
    en: 'removing a legal basis',
  },
  'change.consents.give': {
    uz: 'розилик киритиш',
    ru: 'внесение согласия',
    en: 'entering consents',
  },
  'change.consents.withdraw': {
    uz: 'розиликни қайтариб олиш',
    ru: 'отзыв согласия',
    en: 'withdrawing a consent',
  },
  'change.consents.remove': {
    uz: 'розиликни ўчириш',
    ru: 'удаление согласия',
    en: 'removing a consent',
  },
  'change.retention.save': { uz: 'сақлаш муддати', ru: 'срок хранения', en: 'the retention day' },
  'change.requests.create': {
    uz: 'мурожаатни рўйхатга олиш',
    ru: 'регистрация обращения',
    en: 'registering a request',
  },
  'change.requests.answer': {
    uz: 'мурожаатга жавоб',
    ru: 'ответ на обращение',
    en: 'the answer to a request',
  },
  'change.requests.remove': {
    uz: 'мурожаатни ўчириш',
    ru: 'удаление обращения',
    en: 'removing a request',
  },
  'history.table.consent': { uz: 'Розилик', ru: 'Согласие', en: 'Consent' },
  'history.table.log_entry': { uz: 'Кунлик ҳисобот', ru: 'Ежедневный отчёт', en: 'Daily log' },
  'history.table.decision': {
    uz: 'Ҳал қилинадиган савол',
    ru: 'Вопрос на решение',
    en: 'Question',
  },
  'history.table.printed_sheet': {
    uz: 'Чоп этилган варақ',
    ru: 'Напечатанный лист',
    en: 'Printed sheet',
  },
  'history.table.citizen_request': { uz: 'Мурожаат', ru: 'Обращение', en: 'Request' },
  'history.table.family_retention': { uz: 'Сақлаш муддати', ru: 'Срок хранения', en: 'Retention' },
  'history.column.day': { uz: 'сана', ru: 'дата', en: 'day' },
  'history.column.work': { uz: 'қилинган иш', ru: 'сделано', en: 'work done' },
  'history.column.given_on': { uz: 'берилган сана', ru: 'дата согласия', en: 'given on' },
  'history.column.valid_until': { uz: 'қачонгача', ru: 'действует до', en: 'valid until' },
  'history.column.signed_by': { uz: 'имзолаган', ru: 'подписал', en: 'signed by' },
  'history.column.withdrawn_on': { uz: 'қайтариб олинган', ru: 'отозвано', en: 'withdrawn on' },
  'duty.noConsent': { uz: 'Розилиги йўқ', ru: 'Без согласия', en: 'No consent' },
  'settings.list.legalBasis': {
    uz: 'Ҳуқуқий асослар',
    ru: 'Правовые основания',
    en: 'Legal bases',
  },
  'settings.list.retentionRule': { uz: 'Сақлаш муддатлари', ru: 'Сроки хранения', en: 'Retention' },
  'settings.list.protectionLevel': {
    uz: 'Ҳимоя даражалари',
    ru: 'Уровни защиты',
    en: 'Levels of protection',
  },
  'settings.list.requestTerm': {
    uz: 'Жавоб муддатлари',
    ru: 'Сроки ответа',
    en: 'Terms of answers',
  },
  'settings.list.consentScope': {
    uz: 'Розилик доираси',
    ru: 'Объём согласия',
    en: 'Scope of consent',
  },
  'settings.list.destructionGround': {
    uz: 'Йўқ қилиш асослари',
    ru: 'Основания уничтожения',
    en: 'Grounds of destruction',
  },
} as const satisfies Texts;
