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
  'backup-place-full': {
    sentence: {
      uz: 'Захира нусхалар учун танланган папка ёки флешкада жой қолмади.',
      ru: 'В папке или на флешке для резервных копий нет места.',
      en: 'There is no room left in the folder or on the stick chosen for backups.',
    },
    advice: {
      uz: 'У ердаги кераксиз файлларни ўчиринг ёки бошқа флешка танланг. Компьютердаги нусхалар олинаверади, жой бўшаса, ўзи кўчирилади.',
      ru: 'Удалите там ненужные файлы или выберите другую флешку. Копии на компьютере делаются и дальше, туда они попадут сами, когда появится место.',
      en: 'Delete files there that are not needed, or choose another stick. Backups on this computer go on, and are copied there by themselves once there is room.',
    },
  },
  'backup-place-read-only': {
    sentence: {
      uz: 'Захира нусхалар учун танланган папка ёки флешкага ёзиб бўлмади.',
      ru: 'В папку или на флешку для резервных копий не удалось записать.',
      en: 'The folder or stick chosen for backups cannot be written to.',
    },
    advice: {
      uz: 'Флешканинг ёзишдан ҳимоя тугмасини ва папка рухсатларини текширинг. Компьютердаги нусхалар олинаверади.',
      ru: 'Проверьте переключатель защиты от записи и права на папку. Копии на компьютере делаются и дальше.',
      en: 'Check its write-protection switch and the rights to the folder. Backups on this computer go on.',
    },
  },
  'backup-folder-missing': {
    sentence: {
      uz: '«{folder}» папкаси йўқ, нусха у ерга кўчирилмади.',
      ru: 'Папки «{folder}» нет, копия туда не записана.',
      en: 'There is no folder “{folder}”, so the backup was not copied there.',
    },
    advice: {
      uz: 'Нусханинг ўзи олинди ва текширилди, дастурнинг захиралар папкасида турибди: {file}. Папкани очиб, буйруқни қайта беринг.',
      ru: 'Сама копия сделана и проверена, она в папке копий программы: {file}. Создайте папку и повторите команду.',
      en: 'The backup itself is made and proven, among the program’s own backups: {file}. Make the folder and give the command again.',
    },
  },
  'backup-not-copied': {
    sentence: {
      uz: 'Нусхани «{folder}» папкасига ёзиб бўлмади.',
      ru: 'Не удалось записать копию в папку «{folder}».',
      en: 'The backup could not be written to the folder “{folder}”.',
    },
    advice: {
      uz: 'Нусханинг ўзи олинди ва текширилди, дастурнинг захиралар папкасида турибди: {file}. У папкадаги бўш жойни ва ёзиш ҳуқуқини текширинг, буйруқни қайта беринг.',
      ru: 'Сама копия сделана и проверена, она в папке копий программы: {file}. Проверьте место и права на запись в той папке и повторите команду.',
      en: 'The backup itself is made and proven, among the program’s own backups: {file}. Check the room in that folder and the right to write there, and give the command again.',
    },
  },
  'database-beyond-repair': {
    sentence: {
      uz: 'Бузилган файлдан ҳеч нарса ўқиб бўлмади: унинг боши бузилган.',
      ru: 'Из повреждённого файла не удалось прочитать ничего: испорчено его начало.',
      en: 'Nothing could be read out of the damaged file: its beginning is spoiled.',
    },
    advice: {
      uz: 'Маълумотлар папкасидан ҳеч нарсани ўчирманг, уни тўлиғича бошқа дискка кўчириб сақланг. Бошқа компьютер, флешка ва тармоқдан захира нусха (.shtabbackup) қидиринг.',
      ru: 'Ничего не удаляйте из папки данных и сохраните её целиком на другом диске. Поищите резервную копию (.shtabbackup) на других компьютерах, флешках и в сети.',
      en: 'Delete nothing from the data folder and keep the whole of it on another disk. Look for a backup (.shtabbackup) on other computers, on sticks and on the network.',
    },
  },
  'backup-no-room': {
    sentence: {
      uz: 'Бу компьютернинг дискида захира нусхага жой етмади.',
      ru: 'На диске этого компьютера не хватило места для резервной копии.',
      en: 'There was not enough room for a backup on this computer’s disk.',
    },
    advice: {
      uz: 'Диск тўлиб, иш тўхтаб қолмаслиги учун кераксиз файлларни ўчиринг. Дастур нусха олишга ўзи қайта уринади.',
      ru: 'Удалите ненужные файлы, пока место не кончилось и для работы. Программа сама повторит попытку.',
      en: 'Delete files that are not needed before there is none for work either. The program tries again by itself.',
    },
  },
} as const satisfies Record<string, ErrorTexts>;
