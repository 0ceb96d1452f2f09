/** What an import says about rows, columns, sheets, names of people and values of lists. */
import type { Text, Texts } from './texts.ts';

const understood = {
  uz: '«{raw}» бошқача ёзилган, рўйхатдаги қиймат олинди.',
  ru: '«{raw}» записано иначе, взято значение из списка.',
  en: '“{raw}” is written otherwise; the value of the list was taken.',
} as const satisfies Text;

const leftEmpty = {
  uz: '«{raw}» рўйхатда йўқ. Бўш қолдирилди.',
  ru: '«{raw}» нет в списке. Оставлено пустым.',
  en: '“{raw}” is not in the list. It is left empty.',
} as const satisfies Text;

const decideValue = {
  uz: '«{raw}» рўйхатда йўқ. Ҳозирча бўш, қарорингиз кутилади.',
  ru: '«{raw}» нет в списке. Пока пусто, нужно ваше решение.',
  en: '“{raw}” is not in the list. It stays empty until you decide.',
} as const satisfies Text;

const fromLatin = {
  uz: 'Исм лотинча ёзилган. Қидирувда иккала ёзувда ҳам топилади.',
  ru: 'Имя записано латиницей. Поиск найдёт его в любом письме.',
  en: 'The name is in Latin. It is found in either script.',
} as const satisfies Text;

export const rowFindingTexts = {
  'imports.column_number_row': {
    uz: 'Устун рақамлари қатори: маълумот эмас.',
    ru: 'Строка с номерами столбцов: не данные.',
    en: 'A row of column numbers: not data.',
  },
  'imports.csv_empty_record': { uz: 'Бўш қатор.', ru: 'Пустая строка.', en: 'An empty row.' },
  'imports.csv_short_record': {
    uz: 'Қатор охиридаги бўш катаклар ёзилмаган: {fields} та катак.',
    ru: 'Пустые ячейки в конце строки не записаны: ячеек {fields}.',
    en: 'The empty cells at the end of the row are not written: {fields} cells.',
  },
  'imports.empty_row_middle': {
    uz: 'Жадвал ичидаги бўш қатор.',
    ru: 'Пустая строка внутри таблицы.',
    en: 'An empty row inside the table.',
  },
  'imports.empty_sheet': { uz: 'Бўш варақ.', ru: 'Пустой лист.', en: 'An empty sheet.' },
  'imports.footer_row': {
    uz: 'Жадвал остидаги имзо ёки изоҳ: маълумот эмас.',
    ru: 'Подпись или примечание под таблицей: не данные.',
    en: 'A signature or remark under the table: not data.',
  },
  'imports.grand_total_row': {
    uz: 'Умумий жами қатори: маълумот эмас.',
    ru: 'Строка общего итога: не данные.',
    en: 'The row of the grand total: not data.',
  },
  'imports.second_sheet': {
    uz: 'Бу варақда бундай жадвал йўқ, у ўқилмади.',
    ru: 'На этом листе нет такой таблицы, он не читался.',
    en: 'This sheet has no such table and was not read.',
  },
  'imports.subtotal_row': {
    uz: 'Оралиқ жами қатори: маълумот эмас.',
    ru: 'Строка промежуточного итога: не данные.',
    en: 'A row of a subtotal: not data.',
  },
  'imports.total_row_middle': {
    uz: 'Жадвал ичидаги жами қатори: маълумот эмас.',
    ru: 'Строка итога внутри таблицы: не данные.',
    en: 'A row of totals inside the table: not data.',
  },
  'imports.extra_unknown_column': {
    uz: '«{raw}» устуни нотаниш, у олинмади.',
    ru: 'Столбец «{raw}» незнаком, он не взят.',
    en: 'The column “{raw}” is not known and was left out.',
  },
  'imports.hidden_column': {
    uz: '«{raw}» устуни яширилган, лекин маълумоти бор.',
    ru: 'Столбец «{raw}» скрыт, но в нём есть данные.',
    en: 'The column “{raw}” is hidden and holds data.',
  },
  'imports.hidden_row': {
    uz: 'Яширилган қатор. У ҳам олинди.',
    ru: 'Скрытая строка. Она тоже взята.',
    en: 'A hidden row. It was taken as well.',
  },
  'imports.hidden_sheet': {
    uz: 'Яширилган варақ. У ҳам олинди.',
    ru: 'Скрытый лист. Он тоже взят.',
    en: 'A hidden sheet. It was taken as well.',
  },
  'imports.repeated_header_text': {
    uz: '«{raw}» сарлавҳаси такрорланади. Ўрнига қараб тушунилди.',
    ru: 'Заголовок «{raw}» повторяется. Понят по месту.',
    en: 'The heading “{raw}” is repeated. It was understood by its place.',
  },
  'imports.unmerged_first_only': {
    uz: 'Оила катаклари бирлаштирилмаган: биринчи қатордаги маълумот бутун оилага тегишли деб олинди.',
    ru: 'Ячейки семьи не объединены: данные первой строки отнесены ко всей семье.',
    en: 'The cells of the family are not joined: the first row stands for the whole family.',
  },
  'imports.unmerged_repeated': {
    uz: 'Оила маълумоти ҳар қаторда такрорланган: битта оила деб олинди.',
    ru: 'Данные семьи повторены в каждой строке: принято за одну семью.',
    en: 'The data of the family is repeated in each row: taken as one family.',
  },
  'imports.name_all_caps': {
    uz: 'Бош ҳарфларда ёзилган исм оддий ёзувга келтирилди: {clean}.',
    ru: 'Имя заглавными буквами приведено к обычному виду: {clean}.',
    en: 'The name in capitals was put as {clean}.',
  },
  'imports.name_bracket_note': {
    uz: 'Исм ёнидаги изоҳ «Изоҳ» майдонига ўтказилди.',
    ru: 'Пометка рядом с именем перенесена в примечание.',
    en: 'The remark beside the name went into the note.',
  },
  'imports.name_extra_spaces': {
    uz: 'Исмдаги ортиқча бўшлиқлар олиб ташланди.',
    ru: 'Лишние пробелы в имени убраны.',
    en: 'Extra spaces in the name were removed.',
  },
  'imports.name_homoglyph': {
    uz: 'Исмдаги лотинча ўхшаш ҳарфлар кирилчага алмаштирилди.',
    ru: 'Похожие латинские буквы в имени заменены на кириллицу.',
    en: 'Latin letters that look alike were replaced in the name.',
  },
  'imports.name_latin': fromLatin,
  'imports.name_latin_apostrophe': fromLatin,
  'imports.name_ru_letters': {
    uz: 'Исмда қ, ғ, ҳ ўрнига к, г, х ёзилганга ўхшайди: {words}. Ёзилгани сақланди.',
    ru: 'Похоже, в имени вместо қ, ғ, ҳ стоят к, г, х: {words}. Сохранено как записано.',
    en: 'The name seems to have к, г, х in place of қ, ғ, ҳ: {words}. It is kept as written.',
  },
  'imports.name_zero_width': {
    uz: 'Исмдаги кўринмас белгилар олиб ташланди.',
    ru: 'Невидимые знаки в имени убраны.',
    en: 'Invisible signs in the name were removed.',
  },
  'imports.category_legacy_colour': {
    uz: '«{raw}» 2025 йилги рангли тоифа. Янги тоифага мос келмайди, ҳозирча бўш, қарорингиз кутилади.',
    ru: '«{raw}»: цветная категория 2025 года. С новыми она не совпадает; пока пусто, нужно ваше решение.',
    en: '“{raw}” is a colour category of 2025. It has no new counterpart: empty until you decide.',
  },
  'imports.category_unknown': decideValue,
  'imports.category_variant': understood,
  'imports.cause_unknown': leftEmpty,
  'imports.cause_variant': understood,
  'imports.disability_none_word': {
    uz: '«{raw}»: ногиронлиги йўқ деб олинди.',
    ru: '«{raw}»: принято, что инвалидности нет.',
    en: '“{raw}”: taken as no disability.',
  },
  'imports.disability_unknown': leftEmpty,
  'imports.disability_variant': understood,
  'imports.education_unknown': leftEmpty,
  'imports.education_variant': understood,
  'imports.employment_unknown': leftEmpty,
  'imports.employment_variant': understood,
  'imports.level_unknown': leftEmpty,
  'imports.level_variant': understood,
  'imports.mahalla_category_unknown': decideValue,
  'imports.mahalla_category_variant': understood,
  'imports.register_unknown': leftEmpty,
  'imports.register_variant': understood,
  'imports.relation_unknown': leftEmpty,
  'imports.relation_variant': understood,
  'imports.sector_variant': {
    uz: '«{raw}»: {clean}-сектор деб ўқилди.',
    ru: '«{raw}» прочитано как сектор {clean}.',
    en: '“{raw}” was read as sector {clean}.',
  },
} as const satisfies Texts;
