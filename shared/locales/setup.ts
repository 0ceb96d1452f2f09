/** The first run: whose headquarters this is. */
import type { Texts } from './texts.ts';

export const setupTexts = {
  'setup.accountTitle': {
    uz: 'Тезкор штабни очиш',
    ru: 'Открыть оперативный штаб',
    en: 'Set up the headquarters',
  },
  'setup.accountText': {
    uz: 'Аввал администратор: штабни очадиган ва фойдаланувчиларни киритадиган киши. Маълумотлар биринчи сониядан шифрланади.',
    ru: 'Сначала администратор: тот, кто открывает штаб и заводит пользователей. Данные шифруются с первой секунды.',
    en: 'First the administrator, who sets up the headquarters and its users. The data is encrypted from the first second.',
  },
  'setup.unguardedTitle': {
    uz: 'Штабни парол билан ҳимоялаш',
    ru: 'Защитить штаб паролем',
    en: 'Guard the headquarters with a password',
  },
  'setup.unguardedText': {
    uz: 'Бу штаб дастурнинг илк нусхасида очилган, калити очиқ ётибди. Администратор киритилгач, калит паролга ўралади. Барча маълумотлар жойида қолади.',
    ru: 'Этот штаб открыт в первой версии программы, его ключ лежит открыто. Когда появится администратор, ключ будет закрыт паролем. Все данные останутся на месте.',
    en: 'This headquarters was made by the first version, and its key lies open. With an administrator the key is wrapped by a password. All data stays.',
  },
  'setup.fullName': {
    uz: 'Администратор',
    ru: 'Администратор',
    en: 'Administrator',
  },
  'setup.fullNameHint': {
    uz: 'Фамилия, исм, отасининг исми',
    ru: 'Фамилия, имя, отчество',
    en: 'Family name, given name, patronymic',
  },
  'setup.fullNameMissing': { uz: 'Исмни ёзинг', ru: 'Укажите имя', en: 'Enter the name' },
  'setup.loginMissing': {
    uz: 'Кириш номини ёзинг',
    ru: 'Укажите имя для входа',
    en: 'Enter the sign-in name',
  },
  'setup.loginHint': {
    uz: 'Қисқа; кирилл ёки лотинда, фарқи йўқ',
    ru: 'Коротко; кириллицей или латиницей',
    en: 'Short; Cyrillic or Latin, it is the same',
  },
  'setup.steps': {
    uz: '{step}-қадам, жами {steps}',
    ru: 'Шаг {step} из {steps}',
    en: 'Step {step} of {steps}',
  },
  'setup.demoOnly': {
    uz: 'Бу жилд намуна учун. Ҳақиқий штаб учун бошқа, бўш жилд танланг.',
    ru: 'Эта папка для учебного штаба. Для настоящего выберите другую, пустую папку.',
    en: 'This folder is for a demo. For a real headquarters choose another, empty folder.',
  },
  'setup.otherFolder': { uz: 'Бошқа жилд', ru: 'Другая папка', en: 'Another folder' },
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
