/** Settings: the office, appearance, reference lists, amounts, about. */
import type { Texts } from './texts.ts';

export const settingsTexts = {
  'settings.office': { uz: 'Штаб', ru: 'Штаб', en: 'Headquarters' },
  'settings.officeName': { uz: 'Номи', ru: 'Название', en: 'Name' },
  'settings.place': { uz: 'Ҳудуд', ru: 'Территория', en: 'Territory' },
  'settings.headName': {
    uz: 'Штаб раҳбари (Ф.И.Ш.)',
    ru: 'Руководитель штаба (Ф.И.О.)',
    en: 'Head of the HQ',
  },
  'settings.headPosition': { uz: 'Лавозими', ru: 'Должность', en: 'Position' },
  'settings.headHint': {
    uz: 'Босма варақларнинг тасдиқ қисмида чиқади',
    ru: 'Печатается в грифе утверждения',
    en: 'Printed in the approval block of the sheets',
  },
  'settings.appearance': {
    uz: 'Тил ва кўриниш',
    ru: 'Язык и оформление',
    en: 'Language and appearance',
  },
  'settings.lists': { uz: 'Маълумотномалар', ru: 'Справочники', en: 'Reference lists' },
  'settings.listsHint': {
    uz: 'Ҳозирча фақат кўриш учун',
    ru: 'Пока только для просмотра',
    en: 'Read-only for now',
  },
  'settings.list': { uz: 'Маълумотнома', ru: 'Справочник', en: 'List' },
  'settings.listCode': { uz: 'Код', ru: 'Код', en: 'Code' },
  'settings.listCyrl': { uz: 'Кириллча', ru: 'Кириллица', en: 'Cyrillic' },
  'settings.listLatn': { uz: 'Лотинча', ru: 'Латиница', en: 'Latin' },
  'settings.listRu': { uz: 'Русча', ru: 'По-русски', en: 'Russian' },
  'settings.listEn': { uz: 'Инглизча', ru: 'По-английски', en: 'English' },
  'settings.listTerm': { uz: 'Амал қилиш муддати', ru: 'Срок действия', en: 'In force' },
  'settings.amounts': {
    uz: 'Белгиланган миқдорлар',
    ru: 'Установленные величины',
    en: 'Amounts set by the state',
  },
  'settings.amountKind': { uz: 'Миқдор', ru: 'Величина', en: 'Amount' },
  'settings.amountFrom': { uz: 'Қачондан', ru: 'С какого дня', en: 'From' },
  'settings.amountSum': { uz: 'Сўм', ru: 'Сум', en: 'Soum' },
  'settings.amountSource': { uz: 'Асос', ru: 'Основание', en: 'Source' },
  'settings.povertyLine': {
    uz: 'Камбағаллик чегараси (бир киши, бир ой)',
    ru: 'Черта бедности (на человека в месяц)',
    en: 'Poverty line (per person per month)',
  },
  'settings.baseAmount': {
    uz: 'Базавий ҳисоблаш миқдори',
    ru: 'Базовая расчётная величина',
    en: 'Base calculation amount',
  },
  'settings.minimumWage': {
    uz: 'Меҳнатга ҳақ тўлашнинг энг кам миқдори',
    ru: 'Минимальный размер оплаты труда',
    en: 'Minimum wage',
  },
  'settings.inForce': { uz: 'амалда', ru: 'действует', en: 'in force' },
  'settings.about': { uz: 'Дастур ҳақида', ru: 'О программе', en: 'About' },
  'settings.version': { uz: 'Версия', ru: 'Версия', en: 'Version' },
  'settings.folder': { uz: 'Маълумотлар папкаси', ru: 'Папка данных', en: 'Data folder' },
  'settings.openOther': {
    uz: 'Бошқа штабни очиш…',
    ru: 'Открыть другой штаб…',
    en: 'Open another headquarters…',
  },
  'settings.openOtherHint': {
    uz: 'Дастур танланган папкадаги штаб билан қайта очилади.',
    ru: 'Программа откроется заново со штабом из выбранной папки.',
    en: 'The program opens again with the headquarters of the chosen folder.',
  },
} as const satisfies Texts;
