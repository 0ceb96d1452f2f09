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
