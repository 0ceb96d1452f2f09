/** Accounts of the office: who may sign in, where, with which role; first passwords. */
import type { Texts } from './texts.ts';

export const accountsTexts = {
  'accounts.title': { uz: 'Фойдаланувчилар', ru: 'Пользователи', en: 'Users' },
  'accounts.list': { uz: 'Рўйхат', ru: 'Список', en: 'List' },
  'accounts.roles': { uz: 'Ҳуқуқлар', ru: 'Права', en: 'Rights' },
  'accounts.add': { uz: 'Фойдаланувчи қўшиш', ru: 'Добавить пользователя', en: 'Add a user' },
  'accounts.edit': { uz: 'Фойдаланувчи: {name}', ru: 'Пользователь: {name}', en: 'User: {name}' },
  'accounts.fullName': { uz: 'Ф.И.Ш.', ru: 'Ф.И.О.', en: 'Full name' },
  'accounts.login': { uz: 'Кириш номи', ru: 'Имя для входа', en: 'Sign-in name' },
  'accounts.loginHint': {
    uz: 'Қисқа ва ёдда қоладиган: дилноза. Кириллда ёки лотинда ёзса ҳам танийди.',
    ru: 'Короткое и запоминающееся: дилноза. Узнаётся и кириллицей, и латиницей.',
    en: 'Short and easy to remember: dilnoza. Known in Cyrillic and in Latin alike.',
  },
  'accounts.loginFixed': {
    uz: 'Кириш номи ўзгартирилмайди.',
    ru: 'Имя для входа не меняется.',
    en: 'The sign-in name cannot be changed.',
  },
  'accounts.role': { uz: 'Рол', ru: 'Роль', en: 'Role' },
  'accounts.where': { uz: 'Қаерда', ru: 'Где', en: 'Where' },
  'accounts.state': { uz: 'Ҳолат', ru: 'Состояние', en: 'State' },
  'accounts.everywhere': { uz: 'бутун туман', ru: 'весь район', en: 'whole district' },
  'accounts.onlyThere': {
    uz: 'танланган сектор ва маҳаллалар',
    ru: 'выбранные секторы и махалли',
    en: 'chosen sectors and mahallas',
  },
  'accounts.sectorNumber': {
    uz: '{sector}-сектор',
    ru: '{sector}-й сектор',
    en: 'Sector {sector}',
  },
  'accounts.mahallas': { uz: 'Алоҳида маҳаллалар', ru: 'Отдельные махалли', en: 'Single mahallas' },
  'accounts.mahallasHint': {
    uz: 'Сектордан ташқаридаги маҳаллаларни номидан бир неча ҳарф ёзиб қўшинг.',
    ru: 'Махалли вне секторов добавьте, набрав несколько букв названия.',
    en: 'Add mahallas outside the sectors by typing a few letters.',
  },
  'accounts.scopeEmpty': {
    uz: 'Камида битта сектор ёки маҳалла танланг: акс ҳолда у ҳеч нарсани кўрмайди.',
    ru: 'Выберите хотя бы один сектор или махаллю: иначе не будет видно ничего.',
    en: 'Choose at least one sector or mahalla: otherwise nothing would be seen.',
  },
  'accounts.nothing': { uz: 'ҳеч қаерда', ru: 'нигде', en: 'nowhere' },
  'accounts.removedMahalla': {
    uz: 'ўчирилган маҳалла',
    ru: 'удалённая махалля',
    en: 'removed mahalla',
  },
  'accounts.own': { uz: 'бу сиз', ru: 'это вы', en: 'you' },
  'accounts.cannotSignIn': { uz: 'пароли йўқ', ru: 'нет пароля', en: 'no password' },
  'accounts.mustChange': {
    uz: 'биринчи паролда',
    ru: 'с первым паролем',
    en: 'on the first password',
  },
  'accounts.ready': { uz: 'киради', ru: 'входит', en: 'can sign in' },
  'accounts.passwordComes': {
    uz: 'Биринчи паролни дастур ўзи тузади: тўртта оддий сўз. Биринчи киришда одам уни ўзиникига алмаштиради.',
    ru: 'Первый пароль составит программа: четыре простых слова. При первом входе человек сменит его на свой.',
    en: 'The program makes the first password: four plain words. At the first sign-in the person changes it.',
  },
  'accounts.reset': {
    uz: 'Янги парол бериш',
    ru: 'Выдать новый пароль',
    en: 'Give a new password',
  },
  'accounts.resetQuestion': {
    uz: '{name} учун янги биринчи парол тузилади. Эскиси шу заҳоти ишламай қолади.',
    ru: 'Для {name} будет составлен новый первый пароль. Старый сразу перестанет действовать.',
    en: 'A new first password is made for {name}. The old one stops working at once.',
  },
  'accounts.removeQuestion': {
    uz: '{name} энди кира олмайди: унинг калити шу заҳоти йўқ қилинади ва қайтарилмайди. Ёзганлари ва журналдаги изи қолади.',
    ru: '{name} больше не сможет войти: ключ уничтожается сразу и безвозвратно. Сделанные записи и след в журнале останутся.',
    en: '{name} can no longer sign in: the key is destroyed at once and for good. What was entered, and the trace in the journal, stay.',
  },
  'accounts.removed': {
    uz: '{name} ўчирилди, калити йўқ қилинди',
    ru: '{name}: учётная запись удалена, ключ уничтожен',
    en: '{name} was removed and the key destroyed',
  },
  'accounts.ownStays': {
    uz: 'Ўзингизни ўчира олмайсиз ва паролингизни «Паролни ўзгартириш»да алмаштирасиз.',
    ru: 'Себя удалить нельзя; свой пароль меняют в «Сменить пароль».',
    en: 'You cannot remove yourself; change your own password under “Change the password”.',
  },
  'accounts.slipTitle': { uz: 'Биринчи парол', ru: 'Первый пароль', en: 'First password' },
  'accounts.slipOnce': {
    uz: 'Фақат бир марта кўрсатилади. Ўқиб беринг, ёзиб олсин ёки варақчани чоп этинг.',
    ru: 'Показывается один раз. Продиктуйте, дайте записать или напечатайте листок.',
    en: 'Shown once only. Read it aloud, let it be written down, or print the slip.',
  },
  'accounts.slipCase': {
    uz: 'Кичик ҳарфлар билан, сўзлар орасида битта бўш жой.',
    ru: 'Строчными буквами, между словами один пробел.',
    en: 'Small letters, one space between the words.',
  },
  'accounts.slipHandTo': {
    uz: 'Шахсан қўлига беринг: {name}.',
    ru: 'Передайте лично: {name}.',
    en: 'Hand to {name} in person.',
  },
  'accounts.slipChange': {
    uz: 'Биринчи киришда паролни ўзингизникига алмаштиринг ва бу варақчани йиртиб ташланг.',
    ru: 'При первом входе смените пароль на свой и уничтожьте этот листок.',
    en: 'At the first sign-in change the password to your own and destroy this slip.',
  },
  'accounts.slipPrint': { uz: 'Варақчани чоп этиш', ru: 'Напечатать листок', en: 'Print the slip' },
  'accounts.slipDone': { uz: 'Етказдим, ёпиш', ru: 'Передано, закрыть', en: 'Handed over, close' },
} as const satisfies Texts;
