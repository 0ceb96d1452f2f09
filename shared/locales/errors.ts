/**
 * For every code of `shared/errors.ts`: what happened, and what the person can do now.
 * A code without its texts does not compile.
 */
import type { ErrorCode } from '../errors.ts';
import { backupErrorTexts } from './backup-errors.ts';
import { dataErrorTexts } from './data-errors.ts';
import { dutyErrorTexts } from './duty-errors.ts';
import { fileErrorTexts } from './file-errors.ts';
import type { ErrorTexts, Text } from './texts.ts';
import { trustErrorTexts } from './trust-errors.ts';

const tellAdministrator: Text = {
  uz: 'Такрорланса, қуйидаги кодни администраторга айтинг.',
  ru: 'Если повторится, сообщите администратору код ниже.',
  en: 'If it happens again, tell the administrator the code below.',
};

export const errorTexts: Readonly<Record<ErrorCode, ErrorTexts>> = {
  ...dataErrorTexts,
  ...fileErrorTexts,
  ...trustErrorTexts,
  ...dutyErrorTexts,
  ...backupErrorTexts,
  'bad-input': {
    sentence: {
      uz: 'Киритилган маълумот қабул қилинмади.',
      ru: 'Введённые данные не приняты.',
      en: 'What was entered could not be accepted.',
    },
    advice: {
      uz: 'Майдонларни текширинг: бўш қолгани ёки нотўғри ёзилгани бор.',
      ru: 'Проверьте поля: какое-то пусто или заполнено неверно.',
      en: 'Check the fields: one is empty or filled in wrongly.',
    },
  },
  'call-unknown': {
    sentence: {
      uz: 'Дастур бу амални билмайди.',
      ru: 'Программа не знает этого действия.',
      en: 'The program does not know this action.',
    },
    advice: {
      uz: 'Дастурни ёпиб, қайта очинг. Такрорланса, кодни администраторга айтинг.',
      ru: 'Закройте и снова откройте программу. Если повторится, сообщите код администратору.',
      en: 'Close and open the program. If it happens again, tell the administrator the code.',
    },
  },
  'disk-space-low': {
    sentence: {
      uz: 'Бу иш учун дискда жой етарли эмас: {megabytes} МБ керак.',
      ru: 'Для этого на диске мало места: нужно {megabytes} МБ.',
      en: 'There is not enough room on the disk for this: {megabytes} MB are needed.',
    },
    advice: {
      uz: 'Диск ёки саватдаги кераксиз файлларни ўчириб, қайта уриниб кўринг. Маълумотларга зарар етмади.',
      ru: 'Удалите ненужные файлы с диска и из корзины и попробуйте снова. Данные не пострадали.',
      en: 'Remove files that are not needed, empty the bin, then try again. The data is unharmed.',
    },
  },
  'too-busy': {
    sentence: {
      uz: 'Дастур аввалги амаллар билан банд.',
      ru: 'Программа занята предыдущими действиями.',
      en: 'The program is busy with what was asked before.',
    },
    advice: {
      uz: 'Очиқ турган ойнани ёпинг ёки бироз кутиб, қайта уриниб кўринг.',
      ru: 'Закройте открытое окно выбора или немного подождите и попробуйте снова.',
      en: 'Close the dialog that stands open, or wait a little and try again.',
    },
  },
  cancelled: {
    sentence: { uz: 'Иш тўхтатилди.', ru: 'Работа остановлена.', en: 'The work was stopped.' },
    advice: {
      uz: 'Ҳеч нарса ўзгармади. Исталган вақтда қайта бошлаш мумкин.',
      ru: 'Ничего не изменено. Можно начать снова в любое время.',
      en: 'Nothing was changed. It can be started again at any time.',
    },
  },
  'not-found': {
    sentence: {
      uz: 'Бу ёзув топилмади.',
      ru: 'Эта запись не найдена.',
      en: 'This record was not found.',
    },
    advice: {
      uz: 'Эҳтимол, ўчирилган ёки бирлаштирилган. Рўйхатни янгилаб, қайта қидиринг.',
      ru: 'Возможно, её удалили или объединили. Обновите список и найдите снова.',
      en: 'It may have been removed or merged. Refresh the list and search again.',
    },
  },
  'changed-meanwhile': {
    sentence: {
      uz: 'Бу ёзувни сиз очганингиздан кейин бошқа киши ўзгартирган.',
      ru: 'После того как вы открыли запись, её изменил другой человек.',
      en: 'Somebody changed this record after you opened it.',
    },
    advice: {
      uz: 'Янги ҳолатини кўриб чиқинг, сўнг ўз ўзгаришингизни қайта киритинг.',
      ru: 'Посмотрите новое состояние и внесите своё изменение снова.',
      en: 'Look at its present state, then enter your change again.',
    },
  },
  'cannot-undo': {
    sentence: {
      uz: 'Бу ўзгаришни қайтариб бўлмайди: кейин шу маълумот яна ўзгартирилган.',
      ru: 'Отменить нельзя: позже эти данные меняли снова.',
      en: 'This cannot be undone: the same data was changed again later.',
    },
    advice: {
      uz: 'Аввал кейинги ўзгаришларни қайтаринг ёки майдонни қўлда тузатинг.',
      ru: 'Сначала отмените более поздние изменения или исправьте поле вручную.',
      en: 'Undo the later changes first, or correct the field by hand.',
    },
  },
  'in-use': {
    sentence: {
      uz: 'Буни ўчириб бўлмайди: у бошқа ёзувларда ишлатилмоқда.',
      ru: 'Удалить нельзя: это используется в других записях.',
      en: 'This cannot be removed: other records use it.',
    },
    advice: {
      uz: 'Аввал уни ишлатаётган ёзувларни ўзгартиринг.',
      ru: 'Сначала измените записи, которые его используют.',
      en: 'Change the records that use it first.',
    },
  },
  'name-taken': {
    sentence: {
      uz: '«{name|script}» номи рўйхатда бор.',
      ru: 'Название «{name|script}» уже есть в списке.',
      en: 'The name “{name|script}” is in the list already.',
    },
    advice: {
      uz: 'Мавжуд ёзувни очинг ёки номни аниқроқ ёзинг.',
      ru: 'Откройте имеющуюся запись или уточните название.',
      en: 'Open the existing record, or write the name more exactly.',
    },
  },
  'day-impossible': {
    sentence: { uz: 'Бундай сана йўқ.', ru: 'Такой даты нет.', en: 'There is no such date.' },
    advice: {
      uz: 'Санани кун, ой, йил тартибида ёзинг: 20.11.2026.',
      ru: 'Пишите дату в порядке день, месяц, год: 20.11.2026.',
      en: 'Write day, month and year: 20.11.2026.',
    },
  },
  'day-order': {
    sentence: {
      uz: 'Тугаш санаси бошланиш санасидан олдин.',
      ru: 'Дата окончания раньше даты начала.',
      en: 'The last day is before the first day.',
    },
    advice: {
      uz: 'Икки санани текшириб, қайта сақланг.',
      ru: 'Проверьте обе даты и сохраните снова.',
      en: 'Check both dates and save again.',
    },
  },
  'day-in-future': {
    sentence: {
      uz: '{day|day} куни ҳали келмаган.',
      ru: 'День {day|day} ещё не наступил.',
      en: '{day|day} has not come yet.',
    },
    advice: {
      uz: 'Бу ерга бугунги ёки ўтган кун ёзилади. Санани тузатиб, қайта уриниб кўринг.',
      ru: 'Здесь указывают сегодняшний или прошедший день. Исправьте дату и повторите.',
      en: 'Only today or a past day goes here. Put the date right and try again.',
    },
  },
  'family-unknown': {
    sentence: {
      uz: '{row}-қатор: «{number}» рақамли оила реестрда йўқ.',
      ru: 'Строка {row}: семьи «{number}» нет в реестре.',
      en: 'Row {row}: there is no family “{number}” in the register.',
    },
    advice: {
      uz: 'Рақамни оилалар рўйхатидан текширинг ёки аввал оилани киритинг. Ҳеч нарса сақланмади.',
      ru: 'Проверьте номер по списку семей или сначала внесите семью. Ничего не сохранено.',
      en: 'Check the number in the list of families, or enter the family first. Nothing was saved.',
    },
  },
  'family-unclear': {
    sentence: {
      uz: '{row}-қатор: «{number}» бир нечта оилага тўғри келади.',
      ru: 'Строка {row}: «{number}» подходит нескольким семьям.',
      en: 'Row {row}: “{number}” fits several families.',
    },
    advice: {
      uz: 'Қаторда маҳаллани танланг ёки оила бошлиғининг Ф.И.Ш.ни тўлиқ ёзинг. Ҳеч нарса сақланмади.',
      ru: 'Укажите в строке махаллю или полное имя главы семьи. Ничего не сохранено.',
      en: 'Choose the mahalla in the row, or write the full name of the head. Nothing was saved.',
    },
  },
  'not-lifted': {
    sentence: {
      uz: 'Бу оила камбағалликдан чиққан деб белгиланмаган.',
      ru: 'Эта семья не отмечена как вышедшая из бедности.',
      en: 'This family is not entered as lifted out of poverty.',
    },
    advice: {
      uz: 'Аввал чиққан санаси, ҳужжати ва ким тасдиқлаганини киритинг.',
      ru: 'Сначала введите дату выхода, документ и кто подтвердил.',
      en: 'Enter the day of the exit, its document and who confirmed it first.',
    },
  },
  'plan-empty': {
    sentence: {
      uz: 'Режада ҳали бирорта чора-тадбир йўқ.',
      ru: 'В плане пока нет ни одной меры.',
      en: 'There is no measure in the plan yet.',
    },
    advice: {
      uz: 'Камида битта чора қўшинг, сўнг режани тасдиқланг.',
      ru: 'Добавьте хотя бы одну меру, затем утвердите план.',
      en: 'Add at least one measure, then approve the plan.',
    },
  },
  'office-exists': {
    sentence: {
      uz: 'Бу папкада штаб аллақачон очилган.',
      ru: 'В этой папке штаб уже открыт.',
      en: 'There is a headquarters in this folder already.',
    },
    advice: {
      uz: 'Янги штаб учун «Созламалар» орқали бошқа папка танланг.',
      ru: 'Для нового штаба выберите другую папку в «Настройках».',
      en: 'Choose another folder in the settings for a new headquarters.',
    },
  },
  'office-missing': {
    sentence: {
      uz: 'Штаб ҳали очилмаган.',
      ru: 'Штаб ещё не открыт.',
      en: 'No headquarters has been set up yet.',
    },
    advice: {
      uz: 'Аввал туманни танлаб, штабни очинг.',
      ru: 'Сначала выберите район и откройте штаб.',
      en: 'Choose the district and set up the headquarters first.',
    },
  },
  'district-unknown': {
    sentence: {
      uz: 'СОАТО коди {soato} бўлган туман топилмади.',
      ru: 'Район с кодом СОАТО {soato} не найден.',
      en: 'No district has the SOATO code {soato}.',
    },
    advice: {
      uz: 'Туманни рўйхатдан танланг.',
      ru: 'Выберите район из списка.',
      en: 'Choose the district from the list.',
    },
  },
  'import-unknown': {
    sentence: {
      uz: 'Бу юклаш топилмади ёки якунланган.',
      ru: 'Эта загрузка не найдена или уже завершена.',
      en: 'This import was not found or is already finished.',
    },
    advice: {
      uz: 'Файлни бошидан танланг.',
      ru: 'Выберите файл с начала.',
      en: 'Choose the file again from the start.',
    },
  },
  'import-nothing': {
    sentence: {
      uz: 'Файлда қабул қиладиган янги маълумот йўқ.',
      ru: 'В файле нет новых данных.',
      en: 'The file brings nothing new.',
    },
    advice: {
      uz: 'Тўғри файл танланганини текширинг; балки у аввал юклангандир.',
      ru: 'Проверьте, тот ли это файл; возможно, он уже загружен.',
      en: 'Check that it is the right file; it may have been imported before.',
    },
  },
  'print-failed': {
    sentence: {
      uz: 'Чоп этиб бўлмади.',
      ru: 'Не удалось напечатать.',
      en: 'It could not be printed.',
    },
    advice: {
      uz: 'Принтер ёқилганини ва қоғоз борлигини текширинг ёки PDF га сақланг.',
      ru: 'Проверьте, включён ли принтер и есть ли бумага, или сохраните в PDF.',
      en: 'Check that the printer is on and has paper, or save as PDF.',
    },
  },
  'data-process-stopped': {
    sentence: {
      uz: 'Маълумотлар билан боғланиш узилди.',
      ru: 'Связь с данными прервана.',
      en: 'The link to the data was lost.',
    },
    advice: {
      uz: 'Дастур уни ўзи тиклайди: бироздан сўнг қайта уриниб кўринг.',
      ru: 'Программа восстановит её сама: повторите немного позже.',
      en: 'The program restores it by itself: try again in a moment.',
    },
  },
  unexpected: {
    sentence: {
      uz: 'Кутилмаган хато юз берди.',
      ru: 'Произошла непредвиденная ошибка.',
      en: 'Something unexpected went wrong.',
    },
    advice: tellAdministrator,
  },
};
