/** What can go wrong with backups, in the words of a person. Part of `errors.ts`. */
import type { ErrorTexts } from './texts.ts';

export const backupErrorTexts = {
  'backup-foreign': {
    sentence: {
      uz: 'Бу файл бу штабнинг захира нусхаси эмас.',
      ru: 'Этот файл не является резервной копией этого штаба.',
      en: 'This file is not a backup of this headquarters.',
    },
    advice: {
      uz: 'Номи «.shtabbackup» билан тугайдиган файлни танланг. Бошқа штабнинг нусхаси янги, бўш папкада ўз пароли билан тикланади.',
      ru: 'Выберите файл с окончанием «.shtabbackup». Копия другого штаба восстанавливается в новой пустой папке своим паролем.',
      en: 'Choose a file that ends in “.shtabbackup”. A backup of another headquarters is restored into a new, empty folder with its own password.',
    },
  },
  'backup-damaged': {
    sentence: {
      uz: 'Захира нусха файли бузилган.',
      ru: 'Файл резервной копии повреждён.',
      en: 'The backup file is damaged.',
    },
    advice: {
      uz: 'Бошқа нусхани танланг: рўйхатдаги ёки флешкадагисини.',
      ru: 'Возьмите другую копию: из списка или с флешки.',
      en: 'Take another one, from the list or from the stick.',
    },
  },
  'backup-newer': {
    sentence: {
      uz: 'Захира нусха дастурнинг янгироқ версиясида олинган.',
      ru: 'Резервная копия сделана более новой версией программы.',
      en: 'The backup was made by a newer version of the program.',
    },
    advice: {
      uz: 'Дастурни янгиланг ва қайта уриниб кўринг.',
      ru: 'Обновите программу и повторите.',
      en: 'Update the program and try again.',
    },
  },
  'backup-bad': {
    sentence: {
      uz: 'Захира нусха текширувдан ўтмади.',
      ru: 'Резервная копия не прошла проверку.',
      en: 'The backup did not pass its proof.',
    },
    advice: {
      uz: 'Бу нусхага ишонманг, янгисини олинг. Такрорланса, диск ёки флешкани алмаштиринг.',
      ru: 'Не полагайтесь на неё и сделайте новую. Если повторится, замените диск или флешку.',
      en: 'Do not rely on it, make a new one. If it happens again, replace the disk or the stick.',
    },
  },
  'backup-place-missing': {
    sentence: {
      uz: 'Захира нусхалар учун танланган папка ёки флешка топилмади.',
      ru: 'Папка или флешка для резервных копий не найдена.',
      en: 'The folder or stick chosen for backups is not there.',
    },
    advice: {
      uz: 'Флешкани уланг. Компьютердаги нусхалар олинаверади, флешка уланса, ўзи кўчирилади.',
      ru: 'Подключите флешку. Копии на компьютере делаются и дальше, на флешку они попадут сами.',
      en: 'Plug the stick in. Backups on this computer go on, and are copied to it by themselves when it is back.',
    },
  },
} as const satisfies Record<string, ErrorTexts>;
