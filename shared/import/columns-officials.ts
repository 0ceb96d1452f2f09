import { keyColumn, rowNumberHeadings, type TableColumns } from './table-columns.ts';

/** The list of officials with the mahallas attached to them. */
export const officialColumns: TableColumns = {
  kind: 'officials',
  ignored: rowNumberHeadings,
  columns: [
    keyColumn,
    {
      field: 'fullName',
      headings: [
        'Ф.И.Ш.',
        'Ф.И.О.',
        'ФИШ',
        'ФИО',
        'Фамилияси, исми, отасининг исми',
        'Раҳбарнинг Ф.И.Ш.',
        'Масъулнинг Ф.И.Ш.',
        'Бириктирилган раҳбар',
        'Бириктирилган раҳбарнинг Ф.И.Ш.',
        'Мутасадди раҳбар',
        'Фамилия имя отчество',
      ],
      isRequired: true,
    },
    {
      field: 'organisation',
      headings: [
        'Ташкилоти',
        'Ташкилот',
        'Ташкилот номи',
        'Иш жойи',
        'Организация',
        'Место работы',
      ],
    },
    { field: 'position', headings: ['Лавозими', 'Лавозим', 'Должность'] },
    { field: 'level', headings: ['Даражаси', 'Даража', 'Поғонаси', 'Уровень'] },
    {
      field: 'phone',
      headings: [
        'Телефон рақами',
        'Телефон',
        'Телефони',
        'Тел',
        'Алоқа телефони',
        'Номер телефона',
      ],
    },
    {
      field: 'mahallas',
      headings: [
        'Бириктирилган маҳаллалар',
        'Бириктирилган маҳалла',
        'Бириктирилган МФЙ',
        'Бириктирилган МФЙлар',
        'Маҳаллалар',
        'Маҳалла номи',
        'Прикреплённые махалли',
        'Махалля',
      ],
      isRequired: true,
    },
    {
      field: 'familiesCount',
      headings: [
        'Бириктирилган оилалар сони',
        'Оилалар сони',
        'Бириктирилган оилалар',
        'Число прикреплённых семей',
        'Число семей',
      ],
    },
    {
      field: 'orderNumber',
      headings: [
        'Буйруқ рақами',
        'Буйруқ',
        'Фармойиш рақами',
        'Қарор рақами',
        'Буйруқ рақами ва санаси',
        'Номер приказа',
        'Приказ',
      ],
    },
    {
      field: 'orderOn',
      headings: ['Буйруқ санаси', 'Фармойиш санаси', 'Қарор санаси', 'Сана', 'Дата приказа'],
    },
  ],
};
