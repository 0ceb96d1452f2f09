/** The recovery code, on screen and on paper. */
import type { Texts } from './texts.ts';

export const recoveryTexts = {
  'recovery.title': { uz: 'Тиклаш варағи', ru: 'Лист восстановления', en: 'Recovery sheet' },
  'recovery.text': {
    uz: 'Бу код ҳеч қаерда сақланмайди ва бошқа кўрсатилмайди. Барча пароллар унутилса, маълумотларни фақат у очади.',
    ru: 'Этот код нигде не хранится и больше не будет показан. Если все пароли забыты, данные откроет только он.',
    en: 'This code is kept nowhere and is not shown again. If all passwords are forgotten, only it opens the data.',
  },
  'recovery.dueText': {
    uz: 'Тиклаш коди олинган, лекин варағи сейфга қўйилгани тасдиқланмаган: дастур ундан олдин ёпилган. Ўша код ҳеч кимда бўлмаслиги мумкин. Ҳозироқ янги варақ олинг: эскиси ишламай қолади.',
    ru: 'Код восстановления был создан, но никто не подтвердил, что лист лежит в сейфе: программа закрылась раньше. Кода может не быть ни у кого. Создайте новый лист сейчас: старый перестанет действовать.',
    en: 'A recovery code was made, but nobody said that its sheet is in a safe: the program ended before. Perhaps nobody has the code. Make a new sheet now: the old one stops working.',
  },
  'recovery.later': { uz: 'Кейинроқ', ru: 'Позже', en: 'Later' },
  'recovery.code': { uz: 'Тиклаш коди', ru: 'Код восстановления', en: 'Recovery code' },
  'recovery.print': { uz: 'Варақни чоп этиш', ru: 'Напечатать лист', en: 'Print the sheet' },
  'recovery.printed': {
    uz: 'Варақ принтерга юборилди',
    ru: 'Лист отправлен на принтер',
    en: 'The sheet was sent to the printer',
  },
  'recovery.byHand': {
    uz: 'Принтер бўлмаса, кодни қоғозга кўчириб ёзинг. Расмга олманг ва файлга сақламанг.',
    ru: 'Если принтера нет, перепишите код на бумагу. Не фотографируйте и не сохраняйте в файл.',
    en: 'Without a printer, copy the code by hand. Take no picture and save it in no file.',
  },
  'recovery.inSafe': {
    uz: 'Варақни сейфга қўйдим',
    ru: 'Лист положен в сейф',
    en: 'I have put the sheet in a safe',
  },
  'recovery.retype': {
    uz: 'Текшириш учун қоғоздан {number}-гуруҳни ёзинг',
    ru: 'Для проверки введите с бумаги группу № {number}',
    en: 'To check, type group {number} from the paper',
  },
  'recovery.retypeWrong': {
    uz: 'Тўғри келмади: қоғоздаги {number}-гуруҳни яна бир кўринг',
    ru: 'Не совпало: сверьте группу № {number} на бумаге',
    en: 'That is not it: look at group {number} on the paper again',
  },
  'recovery.sheetFor': {
    uz: '«Тезкор штаб» дастури маълумотларини очиш учун',
    ru: 'Для открытия данных программы «Тезкор штаб»',
    en: 'Opens the data of the program Tezkor Shtab',
  },
  'recovery.administrator': { uz: 'Администратор', ru: 'Администратор', en: 'Administrator' },
  'recovery.login': { uz: 'Кириш номи', ru: 'Имя для входа', en: 'Sign-in name' },
  'recovery.madeOn': { uz: 'Берилган сана', ru: 'Дата выдачи', en: 'Made on' },
  'recovery.secret': { uz: 'МАХФИЙ', ru: 'СЕКРЕТНО', en: 'SECRET' },
  'recovery.rulesTitle': { uz: 'Сақлаш тартиби', ru: 'Как хранить', en: 'How to keep it' },
  'recovery.rule1': {
    uz: 'Ёпиқ конвертда, сейфда сақланг. Нусха кўчирманг, расмга олманг, файлга ёзманг.',
    ru: 'Хранить в запечатанном конверте, в сейфе. Не копировать, не фотографировать, не записывать в файл.',
    en: 'Keep in a sealed envelope, in a safe. Make no copy, no picture, no file.',
  },
  'recovery.rule2': {
    uz: 'Бу варақни олган киши барча маълумотларни оча олади. Йўқолса, дарҳол янгисини олинг: эскиси ишламай қолади.',
    ru: 'Кто получил этот лист, может открыть все данные. При утере сразу создайте новый: старый перестанет действовать.',
    en: 'Whoever has this sheet can open all data. If it is lost, make a new one at once: the old one stops working.',
  },
  'recovery.rule3': {
    uz: 'Захира нусхалар ҳам шу код билан очилади: варақни захиралар билан бирга сақламанг.',
    ru: 'Этим же кодом открываются резервные копии: не храните лист вместе с ними.',
    en: 'It opens the backups too: do not keep the sheet together with them.',
  },
  'recovery.useTitle': {
    uz: 'Парол унутилганда',
    ru: 'Если пароль забыт',
    en: 'When a password is forgotten',
  },
  'recovery.use1': {
    uz: 'Кириш саҳифасида «Паролни унутдингизми?» тугмасини босинг.',
    ru: 'На странице входа нажмите «Забыли пароль?».',
    en: 'On the sign-in page click “Forgotten?”.',
  },
  'recovery.use2': {
    uz: 'Кириш номингизни ва юқоридаги кодни ёзинг: катта-кичик ҳарф ва чизиқчанинг фарқи йўқ.',
    ru: 'Введите имя для входа и код: регистр букв и дефисы не важны.',
    en: 'Type your sign-in name and the code above: capitals and dashes do not matter.',
  },
  'recovery.use3': {
    uz: 'Янги парол танланг. Код ишлайверади; хавф бўлса, менюдан янги варақ олинг.',
    ru: 'Выберите новый пароль. Код останется в силе; при сомнении создайте в меню новый лист.',
    en: 'Choose a new password. The code stays valid; if in doubt, make a new sheet from the menu.',
  },
  'recovery.kept': {
    uz: 'Сейфга қўйилган сана',
    ru: 'Положен в сейф (дата)',
    en: 'Put in the safe on',
  },
  'recovery.signature': { uz: 'Имзо', ru: 'Подпись', en: 'Signature' },
  'recovery.foot': {
    uz: 'Тиклаш варағи · {at}',
    ru: 'Лист восстановления · {at}',
    en: 'Recovery sheet · {at}',
  },
} as const satisfies Texts;
