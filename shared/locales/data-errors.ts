/** What can go wrong with the data file and its disk, in the words of a person. Part of `errors.ts`. */
import type { ErrorTexts } from './texts.ts';

export const dataErrorTexts = {
  'database-newer': {
    sentence: {
      uz: 'Маълумотлар дастурнинг янгироқ версиясида сақланган.',
      ru: 'Данные сохранены более новой версией программы.',
      en: 'The data was saved by a newer version of the program.',
    },
    advice: {
      uz: 'Дастурнинг янги версиясини ўрнатинг.',
      ru: 'Установите новую версию программы.',
      en: 'Install the new version of the program.',
    },
  },
  'database-damaged': {
    sentence: {
      uz: 'Маълумотлар файли бузилган.',
      ru: 'Файл данных повреждён.',
      en: 'The data file is damaged.',
    },
    advice: {
      uz: 'Ҳеч нарсани ўчирманг. Администраторга айтинг: маълумот захира нусхадан тикланади.',
      ru: 'Ничего не удаляйте. Сообщите администратору: данные восстановят из резервной копии.',
      en: 'Delete nothing. Tell the administrator: the data is restored from a backup.',
    },
  },
  'database-busy': {
    sentence: {
      uz: 'Маълумотлар ҳозир банд.',
      ru: 'Данные сейчас заняты.',
      en: 'The data is busy at the moment.',
    },
    advice: {
      uz: 'Бироз кутиб, қайта уриниб кўринг. Дастур икки марта очилмаганини текширинг.',
      ru: 'Подождите и повторите. Проверьте, не открыта ли программа дважды.',
      en: 'Wait and try again. Check that the program is not open twice.',
    },
  },
  'database-key-missing': {
    sentence: {
      uz: 'Маълумотларни очадиган калит топилмади.',
      ru: 'Не найден ключ, открывающий данные.',
      en: 'The key that opens the data was not found.',
    },
    advice: {
      uz: 'Папка тўлиқ кўчирилганини текширинг: калит файли унинг ичида бўлади.',
      ru: 'Проверьте, целиком ли скопирована папка: файл ключа лежит внутри неё.',
      en: 'Check that the whole folder was copied: the key file lies inside it.',
    },
  },
  'disk-full': {
    sentence: {
      uz: 'Дискда жой қолмади. Охирги ўзгариш сақланмади.',
      ru: 'На диске нет места. Последнее изменение не сохранено.',
      en: 'The disk is full. The last change was not saved.',
    },
    advice: {
      uz: 'Кераксиз файлларни ўчириб, қайта сақланг.',
      ru: 'Удалите ненужные файлы и сохраните снова.',
      en: 'Delete files you do not need, then save again.',
    },
  },
  'disk-read-only': {
    sentence: {
      uz: 'Маълумотлар папкасига ёзиб бўлмайди.',
      ru: 'В папку данных нельзя записывать.',
      en: 'The data folder cannot be written to.',
    },
    advice: {
      uz: 'Папкага ёзиш ҳуқуқини администратордан сўранг.',
      ru: 'Попросите у администратора право записи в папку.',
      en: 'Ask the administrator for the right to write there.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorTexts>>;
