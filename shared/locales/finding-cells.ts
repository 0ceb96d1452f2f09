/** What an import says about single cells: numbers, days, personal numbers, texts. */
import type { Texts } from './texts.ts';

export const cellFindingTexts = {
  'imports.csv_doubled_quotes': {
    uz: 'Матн ичидаги қўштирноқлар тўғриланди.',
    ru: 'Кавычки внутри текста приведены в порядок.',
    en: 'Quotation marks inside the text were put in order.',
  },
  'imports.csv_question_marks': {
    uz: 'Ҳарфлар йўқолган, ўрнида «?» турибди. Штабда яхши ёзилгани бўлса, ўша қолади.',
    ru: 'Вместо букв стоят знаки «?». Если в штабе написано лучше, остаётся написанное там.',
    en: 'Letters were lost and show as “?”. Where the office has a better spelling, that one stays.',
  },
  'imports.csv_quoted_newline': {
    uz: 'Катак ичидаги янги қатор олиб ташланди.',
    ru: 'Перенос строки внутри ячейки убран.',
    en: 'A line break inside the cell was removed.',
  },
  'imports.csv_substituted_letters': {
    uz: 'Файлда Қ, Ғ, Ҳ ўрнига К, Г, Х ёзилган. Штабдаги тўғри ёзувлар ўзгармайди.',
    ru: 'В файле вместо Қ, Ғ, Ҳ стоят К, Г, Х. Правильные записи штаба не меняются.',
    en: 'The file has К, Г, Х in place of Қ, Ғ, Ҳ. Correct spellings of the office stay as they are.',
  },
  'imports.csv_jshshir_scientific': {
    uz: 'ЖШШИР «{raw}» кўринишида бузилган, рақамлари йўқолган. Шахс исми ва туғилган санаси бўйича топилади.',
    ru: 'ПИНФЛ испорчен («{raw}»), цифры потеряны. Человек ищется по имени и дате рождения.',
    en: 'The PINFL was spoilt to “{raw}” and its figures are lost. The person is found by name and birthday.',
  },
  'imports.cell_error': {
    uz: 'Катакда Excel хатоси: «{raw}». Қиймат олинмади.',
    ru: 'В ячейке ошибка Excel: «{raw}». Значение не взято.',
    en: 'The cell holds an Excel error: “{raw}”. No value was taken.',
  },
  'imports.formula_without_value': {
    uz: 'Формуланинг натижаси файлда сақланмаган. Қиймат олинмади.',
    ru: 'Результат формулы в файле не сохранён. Значение не взято.',
    en: 'The file holds no result of the formula. No value was taken.',
  },
  'imports.rich_text_cell': {
    uz: 'Турли безакли матн бирлаштирилди.',
    ru: 'Текст с разным оформлением соединён.',
    en: 'Text in several styles was joined.',
  },
  'imports.value_unreadable': {
    uz: '«{raw}» тушунилмади. Қиймат олинмади.',
    ru: '«{raw}» не понято. Значение не взято.',
    en: '“{raw}” was not understood. No value was taken.',
  },
  'imports.address_line_break': {
    uz: 'Матн бир қаторга келтирилди.',
    ru: 'Текст сведён в одну строку.',
    en: 'The text was put on one line.',
  },
  'imports.note_emoji_zero_width': {
    uz: 'Матндаги кўринмас белгилар олиб ташланди.',
    ru: 'Невидимые знаки в тексте убраны.',
    en: 'Invisible signs in the text were removed.',
  },
  'imports.note_formula_injection': {
    uz: 'Матн формулага ўхшаб бошланади. У оддий матн сифатида сақланди.',
    ru: 'Текст начинается как формула. Он сохранён просто как текст.',
    en: 'The text begins like a formula. It is kept as plain text.',
  },
  'imports.note_hyperlink_formula': {
    uz: 'Ҳаволадан фақат кўринадиган матни олинди.',
    ru: 'Из ссылки взят только видимый текст.',
    en: 'Only the visible text of the link was taken.',
  },
  'imports.note_long': {
    uz: 'Матн жуда узун: {length} белги. Тўлиқ сақланди.',
    ru: 'Текст очень длинный: {length} знаков. Сохранён целиком.',
    en: 'The text is very long: {length} signs. It is kept whole.',
  },
  'imports.income_comma_decimal': {
    uz: 'Даромад {clean|money} деб ўқилди.',
    ru: 'Доход прочитан как {clean|money}.',
    en: 'The income was read as {clean|money}.',
  },
  'imports.income_dash': {
    uz: 'Даромад ўрнида чизиқча: номаълум деб олинди.',
    ru: 'Вместо дохода прочерк: принят за неизвестный.',
    en: 'A dash in place of the income: taken as not known.',
  },
  'imports.income_ming': {
    uz: '«{raw}»: {clean|money} деб ўқилди.',
    ru: '«{raw}» прочитано как {clean|money}.',
    en: '“{raw}” was read as {clean|money}.',
  },
  'imports.income_mln': {
    uz: '«{raw}»: {clean|money} деб ўқилди.',
    ru: '«{raw}» прочитано как {clean|money}.',
    en: '“{raw}” was read as {clean|money}.',
  },
  'imports.income_none_word': {
    uz: '«{raw}»: даромади йўқ деб олинди.',
    ru: '«{raw}»: принято, что дохода нет.',
    en: '“{raw}”: taken as no income.',
  },
  'imports.income_text_spaces': {
    uz: 'Матн шаклидаги даромад {clean|money} деб ўқилди.',
    ru: 'Доход, записанный текстом, прочитан как {clean|money}.',
    en: 'The income written as text was read as {clean|money}.',
  },
  'imports.number_dash': {
    uz: 'Сон ўрнида чизиқча: номаълум деб олинди.',
    ru: 'Вместо числа прочерк: принято за неизвестное.',
    en: 'A dash in place of the number: taken as not known.',
  },
  'imports.number_none_word': {
    uz: '«{raw}»: 0 деб ўқилди.',
    ru: '«{raw}» прочитано как 0.',
    en: '“{raw}” was read as 0.',
  },
  'imports.number_text_spaces': {
    uz: 'Матн шаклидаги сон {clean} деб ўқилди.',
    ru: 'Число, записанное текстом, прочитано как {clean}.',
    en: 'The number written as text was read as {clean}.',
  },
  'imports.number_unit_text': {
    uz: '«{raw}»: {clean} деб ўқилди.',
    ru: '«{raw}» прочитано как {clean}.',
    en: '“{raw}” was read as {clean}.',
  },
  'imports.date_impossible': {
    uz: '«{raw}» санаси бўлмайди. Сана бўш қолдирилди.',
    ru: 'Даты «{raw}» не бывает. Дата оставлена пустой.',
    en: 'There is no such day as “{raw}”. The date is left empty.',
  },
  'imports.date_number': {
    uz: 'Сон {clean|day} санаси деб ўқилди.',
    ru: 'Число прочитано как дата {clean|day}.',
    en: 'The number was read as the day {clean|day}.',
  },
  'imports.date_text_dmy': {
    uz: 'Матн шаклидаги сана {clean|day} деб ўқилди.',
    ru: 'Дата, записанная текстом, прочитана как {clean|day}.',
    en: 'The date written as text was read as {clean|day}.',
  },
  'imports.date_text_iso': {
    uz: 'Матн шаклидаги сана {clean|day} деб ўқилди.',
    ru: 'Дата, записанная текстом, прочитана как {clean|day}.',
    en: 'The date written as text was read as {clean|day}.',
  },
  'imports.date_text_slash_yy': {
    uz: '«{raw}» санаси {clean|day} деб ўқилди.',
    ru: 'Дата «{raw}» прочитана как {clean|day}.',
    en: 'The date “{raw}” was read as {clean|day}.',
  },
  'imports.date_text_words': {
    uz: '«{raw}» санаси {clean|day} деб ўқилди.',
    ru: 'Дата «{raw}» прочитана как {clean|day}.',
    en: 'The date “{raw}” was read as {clean|day}.',
  },
  'imports.date_year_only': {
    uz: 'Фақат йили ёзилган: «{raw}». Куни ва ойи номаълум.',
    ru: 'Указан только год: «{raw}». День и месяц неизвестны.',
    en: 'Only the year is written: “{raw}”. Day and month are not known.',
  },
  'imports.birth_jshshir_mismatch': {
    uz: 'Туғилган сана ЖШШИРдаги санага ({offer|day}) мос эмас. Ёзилгани қолдирилди.',
    ru: 'Дата рождения расходится с датой в ПИНФЛ ({offer|day}). Оставлена записанная.',
    en: 'The birthday differs from the one in the PINFL ({offer|day}). It is kept as written.',
  },
  'imports.document_format': {
    uz: 'Ҳужжат рақами {clean} кўринишига келтирилди.',
    ru: 'Номер документа приведён к виду {clean}.',
    en: 'The number of the document was put as {clean}.',
  },
  'imports.jshshir_13_digits': {
    uz: 'ЖШШИР 14 рақамдан иборат эмас: «{raw}». Бўш қолдирилди.',
    ru: 'В ПИНФЛ не 14 цифр: «{raw}». Оставлен пустым.',
    en: 'The PINFL does not have 14 digits: “{raw}”. It is left empty.',
  },
  'imports.jshshir_apostrophe': {
    uz: 'ЖШШИР олдидаги апостроф олиб ташланди.',
    ru: 'Апостроф перед ПИНФЛ убран.',
    en: 'The apostrophe before the PINFL was removed.',
  },
  'imports.jshshir_missing': {
    uz: 'ЖШШИР кўрсатилмаган.',
    ru: 'ПИНФЛ не указан.',
    en: 'The PINFL is missing.',
  },
  'imports.jshshir_number': {
    uz: 'Сон шаклидаги ЖШШИР матнга айлантирилди.',
    ru: 'ПИНФЛ, записанный числом, сохранён как текст.',
    en: 'The PINFL written as a number is kept as text.',
  },
  'imports.jshshir_spaces': {
    uz: 'ЖШШИР ичидаги бўшлиқлар олиб ташланди.',
    ru: 'Пробелы внутри ПИНФЛ убраны.',
    en: 'Spaces inside the PINFL were removed.',
  },
  'imports.jshshir_wrong_digit': {
    uz: 'ЖШШИРнинг назорат рақами тўғри келмайди: бирор рақами хато. Ёзилгани сақланди.',
    ru: 'Контрольная цифра ПИНФЛ не сходится: в нём ошибка. Сохранён как записан.',
    en: 'The check digit of the PINFL is wrong: a figure was mistyped. It is kept as written.',
  },
  'imports.phone_format': {
    uz: 'Телефон {clean} кўринишига келтирилди.',
    ru: 'Телефон приведён к виду {clean}.',
    en: 'The phone number was put as {clean}.',
  },
  'imports.phone_incomplete': {
    uz: 'Телефон рақами тўлиқ эмас: «{raw}». У изоҳга ёзилди.',
    ru: 'Номер телефона неполный: «{raw}». Он перенесён в примечание.',
    en: 'The phone number is not complete: “{raw}”. It went into the note.',
  },
  'imports.phone_several': {
    uz: 'Катакда бир нечта телефон бор. Биринчиси олинди, қолгани изоҳга ёзилди.',
    ru: 'В ячейке несколько телефонов. Взят первый, остальные в примечании.',
    en: 'The cell holds several phones. The first was taken, the others went into the note.',
  },
  'imports.sex_mismatch': {
    uz: 'Жинси ЖШШИРга мос эмас. Ёзилгани қолдирилди.',
    ru: 'Пол расходится с ПИНФЛ. Оставлен записанный.',
    en: 'The sex differs from the PINFL. It is kept as written.',
  },
  'imports.sex_variant': {
    uz: 'Жинси бошқача ёзилган: «{raw}». Тушунилди.',
    ru: 'Пол записан иначе: «{raw}». Понят.',
    en: 'The sex is written otherwise: “{raw}”. It was understood.',
  },
  'imports.stir_8_digits': {
    uz: 'СТИР 9 рақамдан иборат эмас: «{raw}». Бўш қолдирилди.',
    ru: 'В ИНН не 9 цифр: «{raw}». Оставлен пустым.',
    en: 'The STIR does not have 9 digits: “{raw}”. It is left empty.',
  },
  'imports.stir_missing': {
    uz: 'СТИР кўрсатилмаган.',
    ru: 'ИНН не указан.',
    en: 'The STIR is missing.',
  },
  'imports.stir_number': {
    uz: 'Сон шаклидаги СТИР матнга айлантирилди.',
    ru: 'ИНН, записанный числом, сохранён как текст.',
    en: 'The STIR written as a number is kept as text.',
  },
  'imports.stir_spaces': {
    uz: 'СТИР ичидаги бўшлиқлар олиб ташланди.',
    ru: 'Пробелы внутри ИНН убраны.',
    en: 'Spaces inside the STIR were removed.',
  },
} as const satisfies Texts;
