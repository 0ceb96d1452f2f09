/** What can go wrong with a file, in the words of a person. Part of `errors.ts`. */
import type { ErrorTexts, Text } from './texts.ts';

const chooseAnotherFile: Text = {
  uz: 'Бошқа файлни танланг ёки юборувчидан файлни қайта сўранг.',
  ru: 'Выберите другой файл или попросите отправителя прислать его снова.',
  en: 'Choose another file, or ask the sender for it again.',
};

export const fileErrorTexts = {
  'file-not-found': {
    sentence: { uz: 'Файл топилмади.', ru: 'Файл не найден.', en: 'The file was not found.' },
    advice: {
      uz: 'Файл кўчирилган ёки флешка чиқарилган бўлиши мумкин. Уни қайта танланг.',
      ru: 'Возможно, файл переместили или вынули флешку. Выберите его снова.',
      en: 'It may have been moved, or the USB stick taken out. Choose it again.',
    },
  },
  'file-not-allowed': {
    sentence: {
      uz: 'Бу файлни очишга рухсат йўқ.',
      ru: 'Нет разрешения открыть этот файл.',
      en: 'There is no permission to open this file.',
    },
    advice: {
      uz: 'Файлни «Танлаш» тугмаси орқали кўрсатинг ёки ўз папкангизга нусхалаб олинг.',
      ru: 'Укажите файл кнопкой «Выбрать» или скопируйте его в свою папку.',
      en: 'Choose it with the button, or copy it into a folder of your own.',
    },
  },
  'file-locked': {
    sentence: {
      uz: 'Файл бошқа дастурда очиқ турибди.',
      ru: 'Файл открыт в другой программе.',
      en: 'Another program has the file open.',
    },
    advice: {
      uz: 'Уни Excel да ёпинг ва қайта уриниб кўринг.',
      ru: 'Закройте его в Excel и повторите.',
      en: 'Close it in Excel and try again.',
    },
  },
  'file-empty': {
    sentence: { uz: 'Файл бўш.', ru: 'Файл пуст.', en: 'The file is empty.' },
    advice: chooseAnotherFile,
  },
  'file-not-a-workbook': {
    sentence: {
      uz: 'Бу Excel жадвали ёки CSV файл эмас.',
      ru: 'Это не таблица Excel и не файл CSV.',
      en: 'This is neither an Excel workbook nor a CSV file.',
    },
    advice: {
      uz: '.xlsx ёки .csv файлни танланг.',
      ru: 'Выберите файл .xlsx или .csv.',
      en: 'Choose a .xlsx or .csv file.',
    },
  },
  'file-damaged': {
    sentence: {
      uz: 'Файл бузилган, уни ўқиб бўлмади.',
      ru: 'Файл повреждён, прочитать его не удалось.',
      en: 'The file is damaged and could not be read.',
    },
    advice: {
      uz: 'Уни Excel да очиб, янги ном билан сақланг ёки юборувчидан қайта сўранг.',
      ru: 'Откройте его в Excel и сохраните под новым именем или попросите прислать снова.',
      en: 'Open it in Excel and save it under a new name, or ask the sender for it again.',
    },
  },
  'file-password-protected': {
    sentence: {
      uz: 'Файл парол билан ҳимояланган.',
      ru: 'Файл защищён паролем.',
      en: 'The file is protected by a password.',
    },
    advice: {
      uz: 'Уни Excel да очиб, паролсиз сақланг.',
      ru: 'Откройте его в Excel и сохраните без пароля.',
      en: 'Open it in Excel and save it without the password.',
    },
  },
  'file-too-large': {
    sentence: {
      uz: 'Файл жуда катта: {size} МБ, чегара {limit} МБ.',
      ru: 'Файл слишком велик: {size} МБ, предел {limit} МБ.',
      en: 'The file is too large: {size} MB, the limit is {limit} MB.',
    },
    advice: {
      uz: 'Ортиқча варақ ва расмларни олиб ташланг ёки файлни бўлиб юкланг.',
      ru: 'Уберите лишние листы и картинки или загрузите файл по частям.',
      en: 'Remove spare sheets and pictures, or import the file in parts.',
    },
  },
  'file-zip-bomb': {
    sentence: {
      uz: 'Файл хавфли кўринади: ичи ташқи ҳажмидан ҳаддан ташқари катта.',
      ru: 'Файл похож на опасный: внутри он несоразмерно велик.',
      en: 'The file looks dangerous: what is inside is far larger than it shows.',
    },
    advice: {
      uz: 'Уни очманг. Юборувчидан оддий Excel файл сўранг.',
      ru: 'Не открывайте его. Попросите у отправителя обычный файл Excel.',
      en: 'Do not open it. Ask the sender for an ordinary Excel file.',
    },
  },
  'file-old-format': {
    sentence: {
      uz: 'Бу эски Excel файли (.xls).',
      ru: 'Это файл старого Excel (.xls).',
      en: 'This is a file of old Excel (.xls).',
    },
    advice: {
      uz: 'Уни Excel да очиб, «.xlsx» турида сақланг.',
      ru: 'Откройте его в Excel и сохраните в виде «.xlsx».',
      en: 'Open it in Excel and save it as “.xlsx”.',
    },
  },
  'no-header-found': {
    sentence: {
      uz: 'Файлда сарлавҳа қатори топилмади.',
      ru: 'В файле не найдена строка заголовков.',
      en: 'No row of headings was found in the file.',
    },
    advice: {
      uz: 'Файлни Excel да очиб, маълумотдан олдинги қаторга устун номларини (масалан, Ф.И.Ш., маҳалла) ёзинг ва қайта танланг.',
      ru: 'Откройте файл в Excel, впишите над данными строку с названиями столбцов (например, Ф.И.О., махалля) и выберите его снова.',
      en: 'Open the file in Excel, put a row with the names of the columns (such as full name, mahalla) above the data, and choose it again.',
    },
  },
  'wrong-columns': {
    sentence: {
      uz: 'Файл устунлари бу турдаги маълумотга мос эмас.',
      ru: 'Столбцы файла не подходят к этому виду данных.',
      en: 'The columns of the file do not fit this kind of data.',
    },
    advice: {
      uz: 'Маълумот турини текширинг ёки устунларни қўлда мосланг.',
      ru: 'Проверьте вид данных или сопоставьте столбцы вручную.',
      en: 'Check the kind of data, or match the columns by hand.',
    },
  },
  'file-cannot-write': {
    sentence: {
      uz: 'Файлни сақлаб бўлмади.',
      ru: 'Не удалось сохранить файл.',
      en: 'The file could not be saved.',
    },
    advice: {
      uz: 'Файл бошқа дастурда очиқ бўлса, ёпинг ёки бошқа папкани танланг.',
      ru: 'Если файл открыт в другой программе, закройте его или выберите другую папку.',
      en: 'Close it if another program has it open, or choose another folder.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorTexts>>;
