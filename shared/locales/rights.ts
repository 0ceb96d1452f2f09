/** Rights: what each is called, and what it means in practice. */
import type { Texts } from './texts.ts';

export const rightTexts = {
  'rights.right': { uz: 'Ҳуқуқ', ru: 'Право', en: 'Right' },
  'rights.holders': {
    uz: '{count} киши',
    ru: '{count} чел.',
    en: { one: '{count} person', other: '{count} people' },
  },
  'rights.hint': {
    uz: 'Белги қўйилса, шу рол эгаларининг ҳаммасига тегишли. Сақлангач дарҳол кучга киради.',
    ru: 'Отметка действует для всех с этой ролью. Вступает в силу сразу после сохранения.',
    en: 'A mark holds for everybody with the role, and takes effect as soon as it is saved.',
  },
  'rights.confirmTitle': {
    uz: 'Ҳуқуқларни ўзгартириш',
    ru: 'Изменение прав',
    en: 'Changing rights',
  },
  'rights.gets': {
    uz: '{role}: қўшилади — {rights}',
    ru: '{role}: добавится — {rights}',
    en: '{role} gets: {rights}',
  },
  'rights.loses': {
    uz: '{role}: олинади — {rights}',
    ru: '{role}: убирается — {rights}',
    en: '{role} loses: {rights}',
  },
  'rights.noUndo': {
    uz: 'Ctrl+Z билан қайтмайди: керак бўлса, шу ерда яна белгиланади. Ўзгариш журналга ёзилади.',
    ru: 'Ctrl+Z это не отменяет: при необходимости отметьте здесь снова. Изменение записывается в журнал.',
    en: 'Ctrl+Z does not take it back: mark it here again if need be. The change is entered in the journal.',
  },
  'rights.see': { uz: 'Кўриш', ru: 'Просмотр', en: 'See' },
  'rights.seeHint': {
    uz: 'Рўйхатлар, карточкалар, штаб панели',
    ru: 'Списки, карточки, панель штаба',
    en: 'Lists, cards, the dashboard',
  },
  'rights.edit': { uz: 'Киритиш ва таҳрирлаш', ru: 'Ввод и правка', en: 'Enter and edit' },
  'rights.editHint': {
    uz: 'Оилалар, аъзолар, режалар, кунлик ҳисобот, бириктириш',
    ru: 'Семьи, члены, планы, ежедневный отчёт, прикрепления',
    en: 'Families, members, plans, the daily report, attachments',
  },
  'rights.import': { uz: 'Excel дан олиш', ru: 'Загрузка из Excel', en: 'Import from Excel' },
  'rights.importHint': {
    uz: 'Файлдан кўп ёзувни бирдан киритиш ва қайтариш',
    ru: 'Загрузка многих записей из файла и её отмена',
    en: 'Entering many records from a file, and taking it back',
  },
  'rights.export': { uz: 'Excel га чиқариш', ru: 'Выгрузка в Excel', en: 'Export to Excel' },
  'rights.exportHint': {
    uz: 'Рўйхатларни файл қилиб олиб кетиш; ҳар бири журналга ёзилади',
    ru: 'Вынос списков файлом; каждый записывается в журнал',
    en: 'Taking lists away as files; each is entered in the journal',
  },
  'rights.print': { uz: 'Чоп этиш', ru: 'Печать', en: 'Print' },
  'rights.printHint': {
    uz: 'Режа варақлари ва бошқа босма ҳужжатлар',
    ru: 'Листы планов и другие печатные документы',
    en: 'Plan sheets and other papers',
  },
  'rights.exchange': { uz: 'Алмашинув', ru: 'Обмен', en: 'Exchange' },
  'rights.exchangeHint': {
    uz: 'Бошқа штаблар билан муҳрланган файл алмашиш',
    ru: 'Запечатанные файлы с другими штабами',
    en: 'Sealed files with other headquarters',
  },
  'rights.personalNumbers': { uz: 'ЖШШИР ни тўлиқ кўриш', ru: 'Полный ПИНФЛ', en: 'Whole PINFL' },
  'rights.personalNumbersHint': {
    uz: 'Карточкада очиб кўриш; ҳар бир қараш журналга ёзилади',
    ru: 'Открывать на карточке; каждый просмотр записывается в журнал',
    en: 'Revealing it on the card; each look is entered in the journal',
  },
  'rights.health': { uz: 'Соғлиққа оид маълумот', ru: 'Сведения о здоровье', en: 'Health' },
  'rights.healthHint': {
    uz: 'Ногиронлик, касаллик билан боғлиқ сабаблар',
    ru: 'Инвалидность, причины, связанные с болезнью',
    en: 'Disability, causes that have to do with illness',
  },
  'rights.children': { uz: 'Болалар маълумоти', ru: 'Сведения о детях', en: 'Children' },
  'rights.childrenHint': {
    uz: 'Усиз боланинг фақат исми ва туғилган йили кўринади',
    ru: 'Без него у ребёнка видны только имя и год рождения',
    en: 'Without it only a child’s name and year of birth are seen',
  },
  'rights.settings': { uz: 'Созламалар', ru: 'Настройки', en: 'Settings' },
  'rights.settingsHint': {
    uz: 'Штаб маълумоти, маълумотномалар, меъёр ва мақсадлар',
    ru: 'Данные штаба, справочники, нормы и цели',
    en: 'The office, reference lists, norms and targets',
  },
  'rights.accounts': { uz: 'Фойдаланувчилар', ru: 'Пользователи', en: 'Users' },
  'rights.accountsHint': {
    uz: 'Киритиш, парол бериш, ўчириш, ҳуқуқларни белгилаш',
    ru: 'Добавлять, выдавать пароли, удалять, назначать права',
    en: 'Adding and removing people, passwords, rights',
  },
  'rights.journal': { uz: 'Журнал', ru: 'Журнал', en: 'Journal' },
  'rights.journalHint': {
    uz: 'Ким нима кўргани, чоп этгани ва ўзгартирганини кўриш',
    ru: 'Видеть, кто что смотрел, печатал и менял',
    en: 'Seeing who saw, printed and changed what',
  },
  'rights.backups': { uz: 'Захира нусхалар', ru: 'Резервные копии', en: 'Backups' },
  'rights.backupsHint': {
    uz: 'Нусха олиш, тиклаш, базани текшириш',
    ru: 'Создание, восстановление, проверка базы',
    en: 'Making and restoring them, checking the database',
  },
  'rights.personalData': {
    uz: 'Шахсий маълумотлар',
    ru: 'Персональные данные',
    en: 'Personal data',
  },
  'rights.personalDataHint': {
    uz: 'Розилик, сақлаш муддати, йўқ қилиш далолатномаси, фуқарога жавоб',
    ru: 'Согласие, срок хранения, акт уничтожения, ответ гражданину',
    en: 'Consent, retention, the act of destruction, answers to citizens',
  },
} as const satisfies Texts;
