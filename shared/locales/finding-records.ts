/** What an import says about families, mahallas, officials and the daily log. */
import type { Text, Texts } from './texts.ts';

const otherSpelling = {
  uz: '«{raw}» маҳалланинг одатдаги номига келтирилди.',
  ru: '«{raw}» приведено к обычному названию махалли.',
  en: '“{raw}” was put as the mahalla is usually written.',
} as const satisfies Text;

const officialLatin = {
  uz: 'Раҳбар исми лотинча ёзилган: «{raw}». Топилди.',
  ru: 'Имя руководителя записано латиницей: «{raw}». Найден.',
  en: 'The official is written in Latin: “{raw}”. Found.',
} as const satisfies Text;

const officialShort = {
  uz: 'Раҳбар қисқа ёзилган: «{raw}». Топилди.',
  ru: 'Руководитель записан кратко: «{raw}». Найден.',
  en: 'The official is written in short: “{raw}”. Found.',
} as const satisfies Text;

const unknownMahalla = {
  uz: '«{typed}» маҳалласи топилмади. Ҳозирча маҳалласиз қолди, қарорингиз кутилади.',
  ru: 'Махалля «{typed}» не найдена. Пока без махалли, нужно ваше решение.',
  en: 'The mahalla “{typed}” was not found. It stays without one until you decide.',
} as const satisfies Text;

const phonePut = {
  uz: 'Телефон {clean} кўринишига келтирилди.',
  ru: 'Телефон приведён к виду {clean}.',
  en: 'The phone number was put as {clean}.',
} as const satisfies Text;

const nameFromLatin = {
  uz: 'Исм лотинча ёзилган. Қидирувда иккала ёзувда ҳам топилади.',
  ru: 'Имя записано латиницей. Поиск найдёт его в любом письме.',
  en: 'The name is in Latin. It is found in either script.',
} as const satisfies Text;

export const recordFindingTexts = {
  'imports.family_duplicate_script': {
    uz: 'Бу оила файлда аввал ҳам бор ({otherRow}-қатор). Иккинчиси олинмади, қарорингиз кутилади.',
    ru: 'Эта семья уже есть в файле (строка {otherRow}). Вторая не взята, нужно ваше решение.',
    en: 'This family stands in the file already (row {otherRow}). The second is left out until you decide.',
  },
  'imports.family_number_blank': {
    uz: 'Оила рақами кўрсатилмаган.',
    ru: 'Номер семьи не указан.',
    en: 'The family has no number.',
  },
  'imports.family_number_shared': {
    uz: '{number} рақами бошқа оилада ҳам бор. Иккаласида ҳам қолдирилди, қарорингиз кутилади.',
    ru: 'Номер {number} есть и у другой семьи. Оставлен у обеих, нужно ваше решение.',
    en: 'Another family has the number {number} too. Both keep it until you decide.',
  },
  'imports.jshshir_duplicate_person': {
    uz: 'Бу шахс бошқа оилада ҳам ёзилган. Бу ерга қўшилмади, қарорингиз кутилади.',
    ru: 'Этот человек записан и в другой семье. Сюда он не добавлен, нужно ваше решение.',
    en: 'This person stands in another family too. They were not added here until you decide.',
  },
  'imports.no_head': {
    uz: 'Оила бошлиғи кўрсатилмаган.',
    ru: 'Глава семьи не указан.',
    en: 'No head of the family is given.',
  },
  'imports.person_row_without_name': {
    uz: 'Қаторда исм ҳам, ЖШШИР ҳам йўқ: қабул қилинмади.',
    ru: 'В строке нет ни имени, ни ПИНФЛ: не принята.',
    en: 'The row has neither a name nor a PINFL: refused.',
  },
  'imports.two_heads': {
    uz: 'Оилада иккита бошлиқ кўрсатилган. Иккаласи ҳам қолдирилди, қарорингиз кутилади.',
    ru: 'В семье указаны два главы. Оставлены оба, нужно ваше решение.',
    en: 'The family has two heads. Both are kept until you decide.',
  },
  'imports.mahalla_homoglyph': otherSpelling,
  'imports.mahalla_misspelt': {
    uz: '«{typed}» маҳалласи йўқ, энг яқини «{offer}» олинди. Тасдиқлашингиз кутилади.',
    ru: 'Махалли «{typed}» нет, взята ближайшая: «{offer}». Нужно ваше подтверждение.',
    en: 'There is no mahalla “{typed}”; the nearest, “{offer}”, was taken. Please confirm.',
  },
  'imports.mahalla_other_script': otherSpelling,
  'imports.mahalla_quotes': otherSpelling,
  'imports.mahalla_ru_letters': otherSpelling,
  'imports.mahalla_suffix': otherSpelling,
  'imports.mahalla_unknown': unknownMahalla,
  'imports.list_other_script': otherSpelling,
  'imports.list_separator': {
    uz: 'Рўйхат «{raw}» алоҳида номларга ажратилди.',
    ru: 'Перечень «{raw}» разделён на названия.',
    en: 'The list “{raw}” was parted into names.',
  },
  'imports.list_suffix': otherSpelling,
  'imports.list_unknown': unknownMahalla,
  'imports.official_latin': officialLatin,
  'imports.official_short_name': officialShort,
  'imports.official_unknown': {
    uz: '«{typed}» раҳбарлар рўйхатида йўқ. Оила бириктирилмай қолди, қарорингиз кутилади.',
    ru: '«{typed}» нет в списке руководителей. Семья пока не закреплена, нужно ваше решение.',
    en: '“{typed}” is not among the officials. The family stays unattached until you decide.',
  },
  'imports.mahalla_name_homoglyph': {
    uz: 'Номдаги лотинча ўхшаш ҳарфлар кирилчага алмаштирилди.',
    ru: 'Похожие латинские буквы в названии заменены на кириллицу.',
    en: 'Latin letters that look alike were replaced in the name.',
  },
  'imports.mahalla_name_latin': {
    uz: 'Лотинча ном кирилчада ёзилди: {clean}.',
    ru: 'Латинское название записано кириллицей: {clean}.',
    en: 'The Latin name was written in Cyrillic: {clean}.',
  },
  'imports.mahalla_name_spaces': {
    uz: 'Номдаги ортиқча бўшлиқлар олиб ташланди.',
    ru: 'Лишние пробелы в названии убраны.',
    en: 'Extra spaces in the name were removed.',
  },
  'imports.mahalla_name_suffix': {
    uz: 'Ном ёнидаги ортиқча сўз ва белгилар олиб ташланди: {clean}.',
    ru: 'Лишние слова и знаки рядом с названием убраны: {clean}.',
    en: 'Words and signs round the name were removed: {clean}.',
  },
  'imports.mahalla_duplicate': {
    uz: 'Бу маҳалла файлда аввал ҳам бор ({otherRow}-қатор). Иккинчиси олинмади, қарорингиз кутилади.',
    ru: 'Эта махалля уже есть в файле (строка {otherRow}). Вторая не взята, нужно ваше решение.',
    en: 'This mahalla stands in the file already (row {otherRow}). The second is left out until you decide.',
  },
  'imports.mahalla_row_without_name': {
    uz: 'Қаторда маҳалла номи йўқ: қабул қилинмади.',
    ru: 'В строке нет названия махалли: не принята.',
    en: 'The row has no name of a mahalla: refused.',
  },
  'imports.seven_name_latin': nameFromLatin,
  'imports.seven_phone_format': phonePut,
  'imports.sum_mismatch': {
    uz: 'Эркаклар ва аёллар йиғиндиси {sum}, жами эса {raw}. Ёзилгани сақланди.',
    ru: 'Мужчин и женщин вместе {sum}, а всего указано {raw}. Сохранено как записано.',
    en: 'Men and women make {sum}, and the total says {raw}. It is kept as written.',
  },
  'imports.vacant_post': {
    uz: 'Бу лавозим бўш.',
    ru: 'Должность вакантна.',
    en: 'The post is vacant.',
  },
  'imports.attached_count_mismatch': {
    uz: 'Рўйхатда {stated} та бириктирилган оила кўрсатилган, аслида {attached} та.',
    ru: 'В списке указано прикреплённых семей: {stated}, на деле {attached}.',
    en: 'The list says {stated} families are attached; there are {attached}.',
  },
  'imports.attached_count_text': {
    uz: '«{raw}»: {clean} деб ўқилди.',
    ru: '«{raw}» прочитано как {clean}.',
    en: '“{raw}” was read as {clean}.',
  },
  'imports.official_duplicate': {
    uz: 'Бу раҳбар файлда аввал ҳам бор ({otherRow}-қатор). Маҳаллалари бирлаштирилди, тасдиқлашингиз кутилади.',
    ru: 'Этот руководитель уже есть в файле (строка {otherRow}). Махалли объединены, нужно ваше подтверждение.',
    en: 'This official stands in the file already (row {otherRow}). The mahallas of both were joined; please confirm.',
  },
  'imports.official_name_caps': {
    uz: 'Бош ҳарфларда ёзилган исм оддий ёзувга келтирилди: {clean}.',
    ru: 'Имя заглавными буквами приведено к обычному виду: {clean}.',
    en: 'The name in capitals was put as {clean}.',
  },
  'imports.official_name_latin': nameFromLatin,
  'imports.official_phone_format': phonePut,
  'imports.official_row_vacant': {
    uz: 'Қаторда раҳбар исми йўқ (бўш ўрин): қабул қилинмади.',
    ru: 'В строке нет имени руководителя (вакансия): не принята.',
    en: 'The row names no official (a vacancy): refused.',
  },
  'imports.order_date_text': {
    uz: 'Буйруқ санаси {clean|day} деб ўқилди.',
    ru: 'Дата приказа прочитана как {clean|day}.',
    en: 'The date of the order was read as {clean|day}.',
  },
  'imports.order_in_one_cell': {
    uz: 'Буйруқ рақами ва санаси битта катакда эди, ажратилди.',
    ru: 'Номер и дата приказа стояли в одной ячейке, разделены.',
    en: 'Number and date of the order stood in one cell and were parted.',
  },
  'imports.order_missing': {
    uz: 'Буйруқ рақами ва санаси кўрсатилмаган.',
    ru: 'Номер и дата приказа не указаны.',
    en: 'Number and date of the order are missing.',
  },
  'imports.log_duplicate_row': {
    uz: 'Бу қатор варақда аввал ҳам бор ({otherRow}-қатор). Иккинчиси олинмади, қарорингиз кутилади.',
    ru: 'Такая строка на листе уже есть (строка {otherRow}). Вторая не взята, нужно ваше решение.',
    en: 'The same row stands on the sheet already (row {otherRow}). The second is left out until you decide.',
  },
  'imports.log_emoji_zero_width': {
    uz: 'Матндаги кўринмас белгилар олиб ташланди.',
    ru: 'Невидимые знаки в тексте убраны.',
    en: 'Invisible signs in the text were removed.',
  },
  'imports.log_family_other_mahalla': {
    uz: 'Бошқа маҳалладаги оилалар кўрсатилган: {elsewhere}.',
    ru: 'Указаны семьи другой махалли: {elsewhere}.',
    en: 'Families of another mahalla are given: {elsewhere}.',
  },
  'imports.log_family_range': {
    uz: '«{raw}» оралиғи рақамларга ёйилди.',
    ru: 'Промежуток «{raw}» раскрыт в номера.',
    en: 'The range “{raw}” was spread into numbers.',
  },
  'imports.log_family_unknown': {
    uz: 'Бундай рақамли оила йўқ: {unknown}.',
    ru: 'Семей с такими номерами нет: {unknown}.',
    en: 'There are no families with these numbers: {unknown}.',
  },
  'imports.log_formula_injection': {
    uz: 'Матн формулага ўхшаб бошланади. У оддий матн сифатида сақланди.',
    ru: 'Текст начинается как формула. Он сохранён просто как текст.',
    en: 'The text begins like a formula. It is kept as plain text.',
  },
  'imports.log_long_text': {
    uz: 'Матн жуда узун: {length} белги. Тўлиқ сақланди.',
    ru: 'Текст очень длинный: {length} знаков. Сохранён целиком.',
    en: 'The text is very long: {length} signs. It is kept whole.',
  },
  'imports.log_mahalla_other_script': otherSpelling,
  'imports.log_number_text': {
    uz: '«{raw}»: {clean} деб ўқилди.',
    ru: '«{raw}» прочитано как {clean}.',
    en: '“{raw}” was read as {clean}.',
  },
  'imports.log_official_latin': officialLatin,
  'imports.log_official_short': officialShort,
  'imports.log_official_unknown': {
    uz: '«{typed}» раҳбарлар рўйхатида йўқ. Қатор ёзилган исм билан сақланди, қарорингиз кутилади.',
    ru: '«{typed}» нет в списке руководителей. Строка сохранена с записанным именем, нужно ваше решение.',
    en: '“{typed}” is not among the officials. The row is kept with the name as written until you decide.',
  },
  'imports.log_row_without_day': {
    uz: 'Қаторнинг санаси ўқилмади: қабул қилинмади.',
    ru: 'Дата строки не читается: строка не принята.',
    en: 'The day of the row cannot be read: refused.',
  },
  'imports.log_row_without_official': {
    uz: 'Қаторда раҳбар исми йўқ: қабул қилинмади.',
    ru: 'В строке нет имени руководителя: не принята.',
    en: 'The row names no official: refused.',
  },
  'imports.log_sheet_name_variant': {
    uz: 'Варақ номи {clean|day} санаси деб ўқилди.',
    ru: 'Название листа прочитано как {clean|day}.',
    en: 'The name of the sheet was read as {clean|day}.',
  },
  'imports.log_sheet_without_date': {
    uz: 'Варақда сана йўқ. Қаторлари сана берилгунча кутади.',
    ru: 'На листе нет даты. Его строки ждут, пока её укажут.',
    en: 'The sheet has no date. Its rows wait until one is given.',
  },
  'imports.log_solved_gt_found': {
    uz: 'Ҳал этилган муаммолар аниқланганидан ({found}) кўп.',
    ru: 'Решено больше проблем, чем выявлено ({found}).',
    en: 'More problems were solved than found ({found}).',
  },
  'imports.log_title_date_mismatch': {
    uz: 'Сарлавҳада {offer|day}, варақ номида {clean|day}. Варақ номи олинди, тасдиқлашингиз кутилади.',
    ru: 'В заголовке {offer|day}, в названии листа {clean|day}. Взято название листа, нужно ваше подтверждение.',
    en: 'The title says {offer|day}, the sheet {clean|day}. The sheet’s day was taken; please confirm.',
  },
  'imports.log_visit_count_mismatch': {
    uz: 'Оилалар сони {raw}, рақамлари эса {listed} та. Ёзилгани сақланди.',
    ru: 'Семей указано {raw}, а номеров {listed}. Сохранено как записано.',
    en: 'The count says {raw} families, and {listed} are listed. It is kept as written.',
  },
} as const satisfies Texts;
