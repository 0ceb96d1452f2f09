/** The grid of all members of all families. */
import type { Texts } from './texts.ts';

export const personTexts = {
  'persons.title': { uz: 'Оила аъзолари', ru: 'Члены семей', en: 'Family members' },
  'persons.fullName': { uz: 'Ф.И.Ш.', ru: 'Ф.И.О.', en: 'Full name' },
  'persons.relation': { uz: 'Қариндошлиги', ru: 'Родство', en: 'Relation' },
  'persons.sex': { uz: 'Жинси', ru: 'Пол', en: 'Sex' },
  'persons.bornOn': { uz: 'Туғилган', ru: 'Родился', en: 'Born on' },
  /** In forms, where there is more room. */
  'persons.birthDay': { uz: 'Туғилган санаси', ru: 'Дата рождения', en: 'Date of birth' },
  'persons.birthYear': { uz: 'Туғилган йили', ru: 'Год рождения', en: 'Year of birth' },
  'persons.age': { uz: 'Ёши', ru: 'Возраст', en: 'Age' },
  'persons.exportWhole': {
    uz: 'ЖШШИР тўлиқ кўрсатилсин',
    ru: 'Показать ПИНФЛ полностью',
    en: 'Show whole PINFLs',
  },
  'persons.exportMasked': {
    uz: 'Белгиланмаса, рақамнинг фақат охирги тўрт хонаси чиқади: ****0244.',
    ru: 'Без отметки в файл попадут только последние четыре цифры: ****0244.',
    en: 'Without the tick only the last four digits go into the file: ****0244.',
  },
  'persons.exportWholeText': {
    uz: 'Файл шифрланмайди: уни фақат керакли кишига беринг ва ишлатиб бўлгач ўчиринг. Ким, қачон ва неча қатор чиқаргани журналга ёзилади.',
    ru: 'Файл не шифруется: передайте его только тому, кому он нужен, и удалите после использования. Кто, когда и сколько строк выгрузил, записывается в журнал.',
    en: 'The file is not encrypted: give it only to whom it is for, and delete it after use. Who exported how many rows and when goes into the journal.',
  },
  'persons.jshshir': { uz: 'ЖШШИР', ru: 'ПИНФЛ', en: 'PINFL' },
  'persons.wholeNumber': {
    uz: 'Рақамни тўлиқ ёзинг',
    ru: 'Введите номер полностью',
    en: 'Enter the whole number',
  },
  'persons.education': { uz: 'Маълумоти', ru: 'Образование', en: 'Education' },
  'persons.employment': { uz: 'Бандлиги', ru: 'Занятость', en: 'Employment' },
  'persons.workplace': { uz: 'Иш жойи', ru: 'Место работы', en: 'Workplace' },
  'persons.disability': { uz: 'Ногиронлик', ru: 'Инвалидность', en: 'Disability' },
  'persons.phone': { uz: 'Телефон', ru: 'Телефон', en: 'Phone' },
  'persons.note': { uz: 'Изоҳ', ru: 'Примечание', en: 'Note' },
  'persons.family': { uz: 'Оила бошлиғи', ru: 'Глава семьи', en: 'Head of family' },
  'persons.familyNumber': { uz: 'Оила №', ru: '№ семьи', en: 'Family no.' },
  'persons.mahalla': { uz: 'Маҳалла', ru: 'Махалля', en: 'Mahalla' },
  'persons.sector': { uz: 'Сектор', ru: 'Сектор', en: 'Sector' },
  'persons.destroyedAmong': {
    uz: 'шундан {count} нафарининг маълумоти йўқ қилинган',
    ru: 'из них данные уничтожены: {count}',
    en: 'the data of {count} of them destroyed',
  },
  'persons.destroyedMore': {
    uz: 'яна {count} нафарининг маълумоти йўқ қилинган',
    ru: 'ещё у {count} данные уничтожены',
    en: 'the data of {count} more destroyed',
  },
  'persons.emptyTitle': {
    uz: 'Ҳали ҳеч ким киритилмаган',
    ru: 'Пока никого нет',
    en: 'Nobody yet',
  },
  'persons.emptyAdvice': {
    uz: 'Аъзолар оила билан бирга киритилади: оилалар рўйхатини Excel дан олинг ёки оила қўшинг.',
    ru: 'Люди вносятся вместе с семьёй: загрузите список семей из Excel или добавьте семью.',
    en: 'People are entered with their family: import the families from Excel or add one.',
  },
  'persons.removeQuestion': {
    uz: '{count} киши оиласидан ўчирилади. Ctrl+Z билан қайтариш мумкин.',
    ru: 'Будет удалено из семей: {count}. Можно вернуть: Ctrl+Z.',
    en: '{count} people will be removed from their families. Ctrl+Z takes it back.',
  },
  'persons.warningTitle': {
    uz: 'Сақланди, лекин текширинг',
    ru: 'Сохранено, но проверьте',
    en: 'Saved, but check it',
  },
  'persons.warningLength': {
    uz: 'ЖШШИР 14 рақамдан иборат эмас',
    ru: 'В ПИНФЛ не 14 цифр',
    en: 'The PINFL does not have 14 digits',
  },
  'persons.warningCheckDigit': {
    uz: 'ЖШШИР назорат рақами тўғри келмайди',
    ru: 'Контрольная цифра ПИНФЛ не сходится',
    en: 'The check digit of the PINFL is wrong',
  },
  'persons.warningDate': {
    uz: 'ЖШШИР ичидаги санада хато',
    ru: 'В ПИНФЛ невозможная дата',
    en: 'The PINFL holds an impossible date',
  },
  'persons.warningOtherDay': {
    uz: 'ЖШШИР бошқа туғилган санани кўрсатади',
    ru: 'ПИНФЛ указывает другую дату рождения',
    en: 'The PINFL says another birth day',
  },
  'persons.warningOtherSex': {
    uz: 'ЖШШИР бошқа жинсни кўрсатади',
    ru: 'ПИНФЛ указывает другой пол',
    en: 'The PINFL says another sex',
  },
  'persons.warningTaken': {
    uz: 'Бу ЖШШИР бошқа шахсда ҳам бор: {name|script}',
    ru: 'Этот ПИНФЛ есть и у другого человека: {name|script}',
    en: 'Another person has this PINFL: {name|script}',
  },
  'persons.warningMore': {
    uz: 'яна {count} та огоҳлантириш',
    ru: 'ещё предупреждений: {count}',
    en: '{count} more warnings',
  },
  'persons.sexMale': { uz: 'эркак', ru: 'мужской', en: 'male' },
  'persons.sexFemale': { uz: 'аёл', ru: 'женский', en: 'female' },
} as const satisfies Texts;
