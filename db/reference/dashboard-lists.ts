import { shippedItems } from './shipped-item.ts';

/** Lists behind the dashboard: who heads the sectors, and what the rating weighs. */
export const dashboardLists = [
  /* The four sectors of a district and the posts that head them. */
  ...shippedItems(
    'sectorHead',
    {
      source:
        'Resolution of 08.08.2017 on sectors (uza.uz); the fourth by elimination from its list',
    },
    `
    code            | nameCyrl                    | nameRu                              | nameEn                     | extra    | synonyms
    hokim           | туман ҳокими                | хоким района                        | district hokim             | sector=1; shortCyrl=ҳоким; shortRu=хоким; shortEn=hokim | ҳоким; шаҳар ҳокими
    prosecutor      | туман прокурори             | прокурор района                     | district prosecutor        | sector=2; shortCyrl=прокурор; shortRu=прокурор; shortEn=prosecutor | прокурор
    internalAffairs | ички ишлар бўлими бошлиғи   | начальник отдела внутренних дел     | head of internal affairs   | sector=3; shortCyrl=ИИБ; shortRu=ОВД; shortEn=internal affairs | ИИБ бошлиғи; ИИО бошлиғи
    taxInspectorate | солиқ инспекцияси бошлиғи   | начальник налоговой инспекции       | head of the tax inspectorate | sector=4; shortCyrl=солиқ; shortRu=налоговая; shortEn=tax | ДСИ бошлиғи
    `,
  ),

  /* What the score of a mahalla is made of; each counts by its weight. See shared/rating.ts. */
  ...shippedItems(
    'ratingWeight',
    { source: 'Proposed by this program: no official form of a rating was found' },
    `
    code    | nameCyrl                                         | nameRu                                        | nameEn                                    | extra     | synonyms
    plan    | режа чораларининг бажарилган улуши               | доля исполненных мероприятий планов           | share of plan measures done               | weight=40 | режа ижроси
    onTime  | муддати ўтган чораси йўқ оилалар улуши           | доля семей без просроченных мероприятий       | share of families with nothing overdue    | weight=25 | муддатида
    visits  | охирги 30 кунда ташриф буюрилган оилалар улуши   | доля семей, посещённых за последние 30 дней   | share of families visited in 30 days      | weight=20 | ташрифлар
    reports | охирги 4 ҳафтада топширилган ҳисоботлар улуши    | доля сданных отчётов за последние 4 недели    | share of reports given in four weeks      | weight=15 | ҳисоботлар
    `,
  ),
];
