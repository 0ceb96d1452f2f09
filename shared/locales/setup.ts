/** The first run: whose headquarters this is. */
import type { Texts } from './texts.ts';

export const setupTexts = {
  'setup.title': {
    uz: 'Тезкор штабни очиш',
    ru: 'Открыть оперативный штаб',
    en: 'Set up the headquarters',
  },
  'setup.subtitle': {
    uz: 'Туманни танланг. Қолганини кейин созламаларда ҳам ўзгартириш мумкин.',
    ru: 'Выберите район. Остальное можно изменить позже в настройках.',
    en: 'Choose the district. The rest can be changed later in the settings.',
  },
  'setup.region': { uz: 'Вилоят', ru: 'Область', en: 'Region' },
  'setup.district': { uz: 'Туман ёки шаҳар', ru: 'Район или город', en: 'District or city' },
  'setup.districtMissing': {
    uz: 'Туман ёки шаҳарни танланг',
    ru: 'Выберите район или город',
    en: 'Choose a district or city',
  },
  'setup.name': { uz: 'Штаб номи', ru: 'Название штаба', en: 'Name of the headquarters' },
  'setup.nameOf': {
    uz: '{district} тезкор штаби',
    ru: 'Оперативный штаб: {district}',
    en: 'Operational headquarters: {district}',
  },
  'setup.headName': {
    uz: 'Штаб раҳбари (Ф.И.Ш.)',
    ru: 'Руководитель штаба (Ф.И.О.)',
    en: 'Head of the HQ',
  },
  'setup.headPosition': { uz: 'Лавозими', ru: 'Должность', en: 'Position' },
  'setup.headPositionUsual': {
    uz: 'Туман ҳокими, штаб раҳбари',
    ru: 'Хоким района, руководитель штаба',
    en: 'District hokim, head of the HQ',
  },
  'setup.language': { uz: 'Дастур тили', ru: 'Язык программы', en: 'Language of the program' },
  'setup.create': { uz: 'Штабни очиш', ru: 'Открыть штаб', en: 'Open the headquarters' },
  'setup.demoTitle': {
    uz: 'Аввал синаб кўрасизми?',
    ru: 'Хотите сначала попробовать?',
    en: 'Try it first?',
  },
  'setup.demoText': {
    uz: 'Ўйлаб топилган оилалар, масъуллар ва режалар билан тайёр штаб. Ҳақиқий маълумот йўқ.',
    ru: 'Готовый штаб с вымышленными семьями, ответственными и планами. Настоящих данных нет.',
    en: 'A ready headquarters with invented families, officials and plans. No real data.',
  },
  'setup.demoSmall': { uz: 'Кичик намуна', ru: 'Малый пример', en: 'Small demo' },
  'setup.demoOffice': { uz: 'Бутун туман', ru: 'Целый район', en: 'A whole district' },
  'setup.demoMaking': {
    uz: 'Намуна штаб тайёрланмоқда',
    ru: 'Готовится учебный штаб',
    en: 'Making the demo headquarters',
  },
  'setup.offline': {
    uz: 'Дастур тармоқсиз ишлайди: маълумотлар шу компьютерда сақланади.',
    ru: 'Программа работает без сети: данные хранятся на этом компьютере.',
    en: 'The program works with no network: the data stays on this computer.',
  },
} as const satisfies Texts;
