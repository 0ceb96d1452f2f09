import { type SevenPost, sevenPosts } from './model.ts';
import {
  type ColumnNames,
  keyColumn,
  rowNumberHeadings,
  type TableColumns,
} from './table-columns.ts';

const postHeadings: Readonly<Record<SevenPost, readonly string[]>> = {
  chairman: ['Маҳалла раиси', 'Раис', 'Раиси', 'МФЙ раиси', 'Председатель махалли', 'Председатель'],
  hokimAssistant: ['Ҳоким ёрдамчиси', 'Помощник хокима'],
  youthLeader: ['Ёшлар етакчиси', 'Лидер молодёжи'],
  womensActivist: ['Хотин-қизлар фаоли', 'Аёллар фаоли', 'Активистка'],
  preventionInspector: ['Профилактика инспектори', 'Инспектор профилактики', 'Участковый'],
  socialWorker: ['Ижтимоий ходим', 'Социальный работник'],
  taxInspector: ['Солиқ инспектори', 'Солиқ ходими', 'Налоговый инспектор'],
};

export const nameFieldOf = (post: SevenPost): string => `${post}Name`;
export const phoneFieldOf = (post: SevenPost): string => `${post}Phone`;

const posts: readonly ColumnNames[] = sevenPosts.flatMap((post) => [
  { field: nameFieldOf(post), headings: postHeadings[post] },
  {
    field: phoneFieldOf(post),
    headings: postHeadings[post].flatMap((heading) => [
      `${heading} телефони`,
      `${heading} телефон рақами`,
    ]),
  },
]);

/** The list of mahallas of the district, with the seven of each. */
export const mahallaColumns: TableColumns = {
  kind: 'mahallas',
  ignored: rowNumberHeadings,
  columns: [
    keyColumn,
    {
      field: 'name',
      headings: [
        'Маҳалла номи',
        'Маҳалла',
        'МФЙ номи',
        'МФЙ',
        'Маҳаллалар',
        'Маҳалла фуқаролар йиғини',
        'Название махалли',
        'Махалля',
      ],
      isRequired: true,
    },
    { field: 'sector', headings: ['Сектор', 'Сектор рақами', 'Номер сектора'] },
    { field: 'stir', headings: ['СТИР', 'ИНН', 'STIR'] },
    { field: 'code', headings: ['МФЙ коди', 'Маҳалла коди', 'Коди', 'Код', 'Код махалли'] },
    {
      field: 'households',
      headings: [
        'Хонадонлар сони',
        'Хонадонлар',
        'Хонадон',
        'Хўжаликлар сони',
        'Число домохозяйств',
        'Домохозяйства',
      ],
    },
    {
      field: 'families',
      headings: ['Оилалар сони', 'Оилалар', 'Жами оила', 'Число семей', 'Семьи'],
    },
    {
      field: 'population',
      headings: [
        'Аҳоли сони жами',
        'Аҳоли сони',
        'Аҳолиси',
        'Аҳоли',
        'Жами аҳоли',
        'Население',
        'Население всего',
      ],
    },
    {
      field: 'men',
      headings: ['эркак', 'эркаклар', 'Аҳоли сони эркак', 'эркаклар сони', 'мужчины', 'муж'],
    },
    {
      field: 'women',
      headings: ['аёл', 'аёллар', 'Аҳоли сони аёл', 'аёллар сони', 'женщины', 'жен'],
    },
    { field: 'youth', headings: ['Ёшлар сони (30 ёшгача)', 'Ёшлар сони', 'Ёшлар', 'Молодёжь'] },
    { field: 'schools', headings: ['мактаб', 'мактаблар', 'мактаблар сони', 'школы'] },
    {
      field: 'kindergartens',
      headings: [
        'МТТ',
        'МТТлар',
        'боғча',
        'боғчалар',
        'боғчалар сони',
        'мактабгача таълим ташкилоти',
        'ДОУ',
        'детские сады',
      ],
    },
    {
      field: 'clinics',
      headings: [
        'соғлиқни сақлаш муассасаси',
        'соғлиқни сақлаш',
        'поликлиника',
        'ОШП',
        'ҚВП',
        'шифохона',
        'учреждения здравоохранения',
      ],
    },
    {
      field: 'category',
      headings: ['Тоифаси', 'Тоифа', 'Маҳалла тоифаси', 'Категория', 'Категория махалли'],
    },
    ...posts,
  ],
  followers: {
    headings: ['телефони', 'телефон', 'телефон рақами', 'тел', 'тел рақами', 'номер телефона'],
    fields: Object.fromEntries(sevenPosts.map((post) => [nameFieldOf(post), phoneFieldOf(post)])),
  },
};
