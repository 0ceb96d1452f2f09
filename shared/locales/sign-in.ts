/** Signing in, the lock, passwords. */
import type { Texts } from './texts.ts';

export const signInTexts = {
  'signIn.title': { uz: 'Дастурга кириш', ru: 'Вход в программу', en: 'Sign in' },
  'signIn.subtitle': {
    uz: 'Маълумотлар шифрланган: уларни фақат сизнинг паролингиз очади.',
    ru: 'Данные зашифрованы: их открывает только ваш пароль.',
    en: 'The data is encrypted: only your password opens it.',
  },
  'signIn.login': { uz: 'Кириш номи', ru: 'Имя для входа', en: 'Sign-in name' },
  'signIn.password': { uz: 'Парол', ru: 'Пароль', en: 'Password' },
  'signIn.enter': { uz: 'Кириш', ru: 'Войти', en: 'Sign in' },
  'signIn.unlock': { uz: 'Очиш', ru: 'Разблокировать', en: 'Unlock' },
  'signIn.lockedText': {
    uz: 'Дастур қулфланган. Ёзганларингиз жойида турибди: паролингизни киритинг.',
    ru: 'Программа заблокирована. Всё набранное на месте: введите пароль.',
    en: 'The program is locked. What you typed is still there: enter your password.',
  },
  'signIn.againText': {
    uz: 'Дастур қайта ишга тушди, маълумотлар ёпилди. Паролингизни киритинг: ёзганларингиз жойида.',
    ru: 'Программа перезапустилась, данные закрыты. Введите пароль: всё набранное на месте.',
    en: 'The program began anew and the data is shut. Enter your password: what you typed is still there.',
  },
  'signIn.otherText': {
    uz: '{name} иши қулфланган ҳолда кутади; бошқа киши кирса, ўз ойнасини очади.',
    ru: 'Работа пользователя {name} ждёт под замком; другой человек откроет своё окно.',
    en: 'The work of {name} waits, locked; another person opens a window of their own.',
  },
  'signIn.other': { uz: 'Бошқа фойдаланувчи', ru: 'Другой пользователь', en: 'Another user' },
  'signIn.backTo': { uz: '{name}га қайтиш', ru: 'Вернуться: {name}', en: 'Back to {name}' },
  'signIn.forgotten': { uz: 'Паролни унутдингизми?', ru: 'Забыли пароль?', en: 'Forgotten?' },
  'signIn.wait': {
    uz: 'Яна {seconds} сония кутинг',
    ru: 'Подождите ещё {seconds} с',
    en: 'Wait {seconds} more seconds',
  },
  'signIn.capsLock': { uz: 'Caps Lock ёқилган', ru: 'Включён Caps Lock', en: 'Caps Lock is on' },
  'signIn.cyrillic': { uz: 'Кирилл ҳарфлари', ru: 'Кириллица', en: 'Cyrillic letters' },
  'signIn.latin': { uz: 'Лотин ҳарфлари', ru: 'Латиница', en: 'Latin letters' },
  'signIn.show': { uz: 'Паролни кўрсатиш', ru: 'Показать пароль', en: 'Show the password' },
  'signIn.newPassword': { uz: 'Янги парол', ru: 'Новый пароль', en: 'New password' },
  'signIn.repeat': { uz: 'Яна бир марта', ru: 'Ещё раз', en: 'Once more' },
  'signIn.differs': {
    uz: 'Икки марта ёзилган пароллар бир хил эмас',
    ru: 'Пароли не совпадают',
    en: 'The two passwords differ',
  },
  'signIn.repeatMissing': {
    uz: 'Паролни яна бир марта ёзинг',
    ru: 'Введите пароль ещё раз',
    en: 'Type the password once more',
  },
  'signIn.strength.short': {
    uz: 'Камида {count} та белги керак',
    ru: 'Нужно не меньше {count} знаков',
    en: 'At least {count} characters',
  },
  'signIn.strength.named': {
    uz: 'Паролда кириш номингиз бор: уни олиб ташланг',
    ru: 'В пароле есть ваше имя для входа: уберите его',
    en: 'The sign-in name is part of it: take it out',
  },
  'signIn.strength.weak': {
    uz: 'Топиш осон: яна бир-икки сўз қўшинг',
    ru: 'Легко подобрать: добавьте ещё слово или два',
    en: 'Easy to guess: add a word or two',
  },
  'signIn.strength.fair': { uz: 'Яхши', ru: 'Хороший', en: 'Good' },
  'signIn.strength.strong': { uz: 'Мустаҳкам', ru: 'Надёжный', en: 'Strong' },
  'signIn.passwordHint': {
    uz: 'Эслаб қолиш осон бўлган тўрт-беш сўз энг яхшиси.',
    ru: 'Лучше всего четыре-пять слов, которые легко запомнить.',
    en: 'Four or five words that are easy to remember are best.',
  },
  'signIn.recoverTitle': {
    uz: 'Тиклаш варағи билан кириш',
    ru: 'Вход по листу восстановления',
    en: 'Enter with the recovery sheet',
  },
  'signIn.recoverText': {
    uz: 'Варақ сейфда туради. Унинг кодини ёзинг ва ўзингизга янги парол танланг. Варағингиз бўлмаса, администратор сизга янги парол беради.',
    ru: 'Лист хранится в сейфе. Введите его код и выберите новый пароль. Если листа нет, новый пароль вам даст администратор.',
    en: 'The sheet lies in the safe. Type its code and choose a new password. Without the sheet, the administrator gives you a new one.',
  },
  'signIn.recoveryCode': { uz: 'Тиклаш коди', ru: 'Код восстановления', en: 'Recovery code' },
  'signIn.recover': {
    uz: 'Янги парол билан кириш',
    ru: 'Войти с новым паролем',
    en: 'Enter with the new password',
  },
  'signIn.demoTitle': {
    uz: 'Намуна фойдаланувчилари',
    ru: 'Учебные пользователи',
    en: 'Demo users',
  },
  'signIn.demoText': {
    uz: 'Ҳаммасининг пароли: {password}. Бирини босинг.',
    ru: 'Пароль у всех: {password}. Нажмите на одного из них.',
    en: 'The password of all: {password}. Click one.',
  },
  'signIn.demo.admin': { uz: 'Администратор', ru: 'Администратор', en: 'Administrator' },
  'signIn.demo.rahbar': { uz: 'Раҳбар', ru: 'Руководитель', en: 'Head' },
  'signIn.demo.operator': { uz: 'Оператор', ru: 'Оператор', en: 'Operator' },
  'signIn.demo.mehmon': { uz: 'Меҳмон', ru: 'Гость', en: 'Viewer' },
  'signIn.ownTitle': {
    uz: 'Ўзингизнинг паролингизни қўйинг',
    ru: 'Задайте собственный пароль',
    en: 'Set a password of your own',
  },
  'signIn.ownText': {
    uz: '{name}, бу паролни сизга администратор берган. Энди фақат ўзингиз биладиганини танланг.',
    ru: '{name}, этот пароль вам дал администратор. Теперь выберите тот, который знаете только вы.',
    en: '{name}, the administrator gave you this password. Now choose one that only you know.',
  },
  'signIn.present': { uz: 'Ҳозирги парол', ru: 'Нынешний пароль', en: 'Present password' },
  'signIn.presentMissing': {
    uz: 'Ҳозирги паролни ёзинг',
    ru: 'Введите нынешний пароль',
    en: 'Type the present password',
  },
  'signIn.setPassword': { uz: 'Паролни сақлаш', ru: 'Сохранить пароль', en: 'Save the password' },
  'signIn.damagedTitle': {
    uz: 'Маълумотлар базаси очилмаяпти',
    ru: 'База данных не открывается',
    en: 'The database does not open',
  },
  'signIn.damagedText': {
    uz: 'Ҳеч нарсани ўчирманг ва кўчирманг: захира нусхадан тикланса, иш давом этади.',
    ru: 'Ничего не удаляйте и не переносите: после восстановления из резервной копии работа продолжится.',
    en: 'Delete and move nothing: restored from a backup, the work goes on.',
  },
} as const satisfies Texts;
