/** What can go wrong with accounts, rights and keys, in the words of a person. Part of `errors.ts`. */
import type { ErrorTexts } from './texts.ts';

export const trustErrorTexts = {
  'keyring-damaged': {
    sentence: {
      uz: 'Калитлар файли бузилган ёки қўлда ўзгартирилган.',
      ru: 'Файл ключей повреждён или изменён вручную.',
      en: 'The file of keys is damaged or was changed by hand.',
    },
    advice: {
      uz: 'Ҳеч нарсани ўчирманг: захира нусхадан тикланг, унда калитлар ҳам бор.',
      ru: 'Ничего не удаляйте: восстановите из резервной копии, в ней есть и ключи.',
      en: 'Delete nothing: restore from a backup, the keys are in it too.',
    },
  },
  'signed-out': {
    sentence: {
      uz: 'Дастурга ҳеч ким кирмаган.',
      ru: 'В программу никто не вошёл.',
      en: 'Nobody is signed in.',
    },
    advice: {
      uz: 'Ўз номингиз ва паролингиз билан киринг.',
      ru: 'Войдите под своим именем и паролем.',
      en: 'Sign in with your name and password.',
    },
  },
  'session-locked': {
    sentence: {
      uz: 'Дастур қулфланган.',
      ru: 'Программа заблокирована.',
      en: 'The program is locked.',
    },
    advice: {
      uz: 'Паролингизни киритинг: ёзганларингиз жойида турибди.',
      ru: 'Введите пароль: всё, что вы набрали, на месте.',
      en: 'Enter your password: what you typed is still there.',
    },
  },
  'password-not-own': {
    sentence: {
      uz: 'Паролингизни бошқа киши танлаган.',
      ru: 'Ваш пароль выбрал другой человек.',
      en: 'Somebody else chose your password.',
    },
    advice: {
      uz: 'Аввал фақат ўзингиз биладиган паролни қўйинг (буйруқ қаторида: password буйруғи), кейин ишни давом эттиринг.',
      ru: 'Сначала задайте пароль, который знаете только вы (в командной строке: команда password), затем продолжайте работу.',
      en: 'First set a password that only you know (on the command line: the verb password), then go on.',
    },
  },
  'sign-in-wrong': {
    sentence: {
      uz: 'Ном ёки парол нотўғри.',
      ru: 'Неверное имя или пароль.',
      en: 'The name or the password is wrong.',
    },
    advice: {
      uz: 'Клавиатура тили ва Caps Lock ни текширинг. Парол унутилган бўлса, администратордан янгисини сўранг.',
      ru: 'Проверьте язык клавиатуры и Caps Lock. Если пароль забыт, попросите у администратора новый.',
      en: 'Check the keyboard language and Caps Lock. If it is forgotten, ask the administrator for a new one.',
    },
  },
  'sign-in-wait': {
    sentence: {
      uz: 'Парол кўп марта нотўғри киритилди.',
      ru: 'Пароль слишком много раз введён неверно.',
      en: 'A wrong password was entered too many times.',
    },
    advice: {
      uz: '{seconds} сониядан кейин қайта уриниб кўринг.',
      ru: 'Повторите через {seconds} с.',
      en: 'Try again in {seconds} seconds.',
    },
  },
  'recovery-wrong': {
    sentence: {
      uz: 'Бу тиклаш коди бу штабники эмас.',
      ru: 'Этот код восстановления не от этого штаба.',
      en: 'This recovery code is not the one of this headquarters.',
    },
    advice: {
      uz: 'Энг охирги тиклаш варағини топинг: янги код олинганда эскиси ишламай қолади.',
      ru: 'Найдите последний лист восстановления: когда получен новый код, старый не действует.',
      en: 'Find the latest recovery sheet: when a new code is made, the old one stops working.',
    },
  },
  'recovery-mistyped': {
    sentence: {
      uz: 'Тиклаш коди хато ёзилган.',
      ru: 'Код восстановления набран с ошибкой.',
      en: 'The recovery code is mistyped.',
    },
    advice: {
      uz: 'Олтита гуруҳ, ҳар бирида бештадан белги. Варақдан кўриб, қайта ёзинг.',
      ru: 'Шесть групп по пять знаков. Сверьте с листом и наберите снова.',
      en: 'Six groups of five signs. Compare with the sheet and type it again.',
    },
  },
  'account-missing': {
    sentence: {
      uz: 'Бундай фойдаланувчи йўқ ёки у ўчирилган.',
      ru: 'Такого пользователя нет или он удалён.',
      en: 'There is no such user, or it was removed.',
    },
    advice: {
      uz: 'Номни текширинг ёки администраторга мурожаат қилинг.',
      ru: 'Проверьте имя или обратитесь к администратору.',
      en: 'Check the name, or ask the administrator.',
    },
  },
  'login-taken': {
    sentence: {
      uz: '«{login}» номли фойдаланувчи бор.',
      ru: 'Пользователь с именем «{login}» уже есть.',
      en: 'There is a user called “{login}” already.',
    },
    advice: {
      uz: 'Бошқа ном танланг.',
      ru: 'Выберите другое имя.',
      en: 'Choose another name.',
    },
  },
  'password-weak': {
    sentence: {
      uz: 'Бу паролни топиш осон.',
      ru: 'Этот пароль легко подобрать.',
      en: 'This password is easy to guess.',
    },
    advice: {
      uz: 'Исм қатнашмаган, турли белгили парол ўйлаб топинг: масалан, тўрт-беш сўз.',
      ru: 'Придумайте пароль без имени и из разных знаков: например, четыре-пять слов.',
      en: 'Think of one without the name and of different signs: four or five words, for example.',
    },
  },
  'not-allowed': {
    sentence: {
      uz: 'Бу ишга ҳуқуқингиз йўқ.',
      ru: 'На это действие у вас нет прав.',
      en: 'You do not have the right to do this.',
    },
    advice: {
      uz: 'Керак бўлса, администратордан ҳуқуқ сўранг.',
      ru: 'Если это нужно, попросите права у администратора.',
      en: 'If you need it, ask the administrator for the right.',
    },
  },
  'outside-scope': {
    sentence: {
      uz: 'Бу ёзув сизга бириктирилган маҳаллалардан ташқарида.',
      ru: 'Эта запись вне закреплённых за вами махаллей.',
      en: 'This record lies outside the mahallas you work with.',
    },
    advice: {
      uz: 'Маҳаллани текширинг. Ҳеч нарса сақланмади.',
      ru: 'Проверьте махаллю. Ничего не сохранено.',
      en: 'Check the mahalla. Nothing was saved.',
    },
  },
  'import-outside-scope': {
    sentence: {
      uz: 'Файлда сизга бириктирилмаган ёки маҳалласи аниқланмаган қаторлар бор: файл бутунлай киритилмади.',
      ru: 'В файле есть строки не ваших махаллей или без распознанной махалли: файл не внесён целиком.',
      en: 'The file has rows of mahallas you do not work with, or whose mahalla was not recognised: none of it was brought in.',
    },
    advice: {
      uz: 'Фақат ўз маҳаллаларингиз қаторларини қолдириб, қайта киритинг ёки файлни администраторга беринг. Ҳеч нарса сақланмади.',
      ru: 'Оставьте только строки своих махаллей и внесите снова или передайте файл администратору. Ничего не сохранено.',
      en: 'Keep only the rows of your own mahallas and bring it in again, or give the file to the administrator. Nothing was saved.',
    },
  },
  'last-administrator': {
    sentence: {
      uz: 'Штаб администраторсиз қолади.',
      ru: 'Штаб останется без администратора.',
      en: 'The headquarters would be left without an administrator.',
    },
    advice: {
      uz: 'Аввал бошқа фойдаланувчига администратор ҳуқуқини беринг, сўнг у буни бажарсин.',
      ru: 'Сначала дайте права администратора другому пользователю, и пусть это сделает он.',
      en: 'Make somebody else an administrator first, and let them do it.',
    },
  },
} as const satisfies Record<string, ErrorTexts>;
