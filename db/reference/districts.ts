import { readTextTable } from './text-table.ts';

/** A region, or a district or city of a region, by its SOATO code (4 or 7 digits). */
export interface ShippedPlace {
  readonly soato: string;
  readonly level: 'region' | 'district';
  /** Code of the region, or `17` (the country) for a region. */
  readonly parent: string;
  readonly nameCyrl: string;
  readonly nameLatn: string;
  readonly nameRu: string;
}

const columns = ['soato', 'nameCyrl', 'nameLatn', 'nameRu'] as const;

/** In the order of the state's tables: Karakalpakstan first, the city of Tashkent last. */
const regions = readTextTable(
  columns,
  `
  soato | nameCyrl                     | nameLatn                      | nameRu
  1735  | Қорақалпоғистон Республикаси | Qoraqalpogʻiston Respublikasi | Республика Каракалпакстан
  1703  | Андижон вилояти              | Andijon viloyati              | Андижанская область
  1706  | Бухоро вилояти               | Buxoro viloyati               | Бухарская область
  1708  | Жиззах вилояти               | Jizzax viloyati               | Джизакская область
  1710  | Қашқадарё вилояти            | Qashqadaryo viloyati          | Кашкадарьинская область
  1712  | Навоий вилояти               | Navoiy viloyati               | Навоийская область
  1714  | Наманган вилояти             | Namangan viloyati             | Наманганская область
  1718  | Самарқанд вилояти            | Samarqand viloyati            | Самаркандская область
  1722  | Сурхондарё вилояти           | Surxondaryo viloyati          | Сурхандарьинская область
  1724  | Сирдарё вилояти              | Sirdaryo viloyati             | Сырдарьинская область
  1727  | Тошкент вилояти              | Toshkent viloyati             | Ташкентская область
  1730  | Фарғона вилояти              | Fargʻona viloyati             | Ферганская область
  1733  | Хоразм вилояти               | Xorazm viloyati               | Хорезмская область
  1726  | Тошкент шаҳри                | Toshkent shahri               | город Ташкент
  `,
);

/** Districts and cities of regional importance, by code; the first four digits are the region. */
const districts = readTextTable(
  columns,
  `
  soato   | nameCyrl             | nameLatn               | nameRu
  1703202 | Олтинкўл тумани      | Oltinkoʻl tumani       | Алтынкульский район
  1703203 | Андижон тумани       | Andijon tumani         | Андижанский район
  1703206 | Балиқчи тумани       | Baliqchi tumani        | Балыкчинский район
  1703209 | Бўстон тумани        | Boʻston tumani         | Бустонский район
  1703210 | Булоқбоши тумани     | Buloqboshi tumani      | Булакбашинский район
  1703211 | Жалақудуқ тумани     | Jalaquduq tumani       | Жалакудукский район
  1703214 | Избоскан тумани      | Izboskan tumani        | Избасканский район
  1703217 | Улуғнор тумани       | Ulugʻnor tumani        | Улугнорский район
  1703220 | Қўрғонтепа тумани    | Qoʻrgʻontepa tumani    | Кургантепинский район
  1703224 | Асака тумани         | Asaka tumani           | Асакинский район
  1703227 | Мархамат тумани      | Marxamat tumani        | Мархаматский район
  1703230 | Шахрихон тумани      | Shaxrixon tumani       | Шахриханский район
  1703232 | Пахтаобод тумани     | Paxtaobod tumani       | Пахтаабадский район
  1703236 | Хўжаобод тумани      | Xoʻjaobod tumani       | Ходжаабадский район
  1703401 | Андижон шаҳри        | Andijon shahri         | город Андижан
  1703408 | Хонобод шаҳри        | Xonobod shahri         | город Ханабад
  1706204 | Олот тумани          | Olot tumani            | Алатский район
  1706207 | Бухоро тумани        | Buxoro tumani          | Бухарский район
  1706212 | Вобкент тумани       | Vobkent tumani         | Вабкентский район
  1706215 | Ғиждувон тумани      | Gʻijduvon tumani       | Гиждуванский район
  1706219 | Когон тумани         | Kogon tumani           | Каганский район
  1706230 | Қоракўл тумани       | Qorakoʻl tumani        | Каракульский район
  1706232 | Қоровулбозор тумани  | Qorovulbozor tumani    | Караулбазарский район
  1706240 | Пешку тумани         | Peshku tumani          | Пешкунский район
  1706242 | Ромитан тумани       | Romitan tumani         | Ромитанский район
  1706246 | Жондор тумани        | Jondor tumani          | Жондорский район
  1706258 | Шофиркон тумани      | Shofirkon tumani       | Шафирканский район
  1706401 | Бухоро шаҳри         | Buxoro shahri          | город Бухара
  1706403 | Когон шаҳри          | Kogon shahri           | город Каган
  1708201 | Арнасой тумани       | Arnasoy tumani         | Арнасайский район
  1708204 | Бахмал тумани        | Baxmal tumani          | Бахмальский район
  1708209 | Ғаллаорол тумани     | Gʻallaorol tumani      | Галляаральский район
  1708212 | Шароф Рашидов тумани | Sharof Rashidov tumani | Шароф Рашидовский район
  1708215 | Дўстлик тумани       | Doʻstlik tumani        | Дустликский район
  1708218 | Зомин тумани         | Zomin tumani           | Зааминский район
  1708220 | Зарбдор тумани       | Zarbdor tumani         | Зарбдарский район
  1708223 | Мирзачўл тумани      | Mirzachoʻl tumani      | Мирзачульский район
  1708225 | Зафаробод тумани     | Zafarobod tumani       | Зафарабадский район
  1708228 | Пахтакор тумани      | Paxtakor tumani        | Пахтакорский район
  1708235 | Фориш тумани         | Forish tumani          | Фаришский район
  1708237 | Янгиобод тумани      | Yangiobod tumani       | Янгиободский район
  1708401 | Жиззах шаҳри         | Jizzax shahri          | город Джизак
  1710207 | Ғузор тумани         | Gʻuzor tumani          | Гузарский район
  1710212 | Деҳқонобод тумани    | Dehqonobod tumani      | Дехканабадский район
  1710220 | Қамаши тумани        | Qamashi tumani         | Камашинский район
  1710224 | Қарши тумани         | Qarshi tumani          | Каршинский район
  1710229 | Косон тумани         | Koson tumani           | Касанский район
  1710232 | Китоб тумани         | Kitob tumani           | Китабский район
  1710233 | Миришкор тумани      | Mirishkor tumani       | Миришкорский район
  1710234 | Муборак тумани       | Muborak tumani         | Мубарекский район
  1710235 | Нишон тумани         | Nishon tumani          | Нишанский район
  1710237 | Касби тумани         | Kasbi tumani           | Касбинский район
  1710242 | Чироқчи тумани       | Chiroqchi tumani       | Чиракчинский район
  1710245 | Шаҳрисабз тумани     | Shahrisabz tumani      | Шахрисабзский район
  1710250 | Яккабоғ тумани       | Yakkabogʻ tumani       | Яккабагский район
  1710401 | Қарши шаҳри          | Qarshi shahri          | город Карши
  1710405 | Шаҳрисабз шаҳри      | Shahrisabz shahri      | город Шахрисабз
  1712211 | Конимех тумани       | Konimex tumani         | Канимехский район
  1712216 | Қизилтепа тумани     | Qiziltepa tumani       | Кызылтепинский район
  1712230 | Навбаҳор тумани      | Navbahor tumani        | Навбахорский район
  1712234 | Кармана тумани       | Karmana tumani         | Карманинский район
  1712238 | Нурота тумани        | Nurota tumani          | Нуратинский район
  1712244 | Томди тумани         | Tomdi tumani           | Тамдынский район
  1712248 | Учқудуқ тумани       | Uchquduq tumani        | Учкудукский район
  1712251 | Хатирчи тумани       | Xatirchi tumani        | Хатырчинский район
  1712401 | Навоий шаҳри         | Navoiy shahri          | город Навои
  1712408 | Зарафшон шаҳри       | Zarafshon shahri       | город Зарафшан
  1712412 | Ғозғон шаҳри         | Gʻozgʻon shahri        | город Газган
  1714204 | Мингбулоқ тумани     | Mingbuloq tumani       | Мингбулакский район
  1714207 | Косонсой тумани      | Kosonsoy tumani        | Касансайский район
  1714212 | Наманган тумани      | Namangan tumani        | Наманганский район
  1714216 | Норин тумани         | Norin tumani           | Нарынский район
  1714219 | Поп тумани           | Pop tumani             | Папский район
  1714224 | Тўрақўрғон тумани    | Toʻraqoʻrgʻon tumani   | Туракурганский район
  1714229 | Уйчи тумани          | Uychi tumani           | Уйчинский район
  1714234 | Учқўрғон тумани      | Uchqoʻrgʻon tumani     | Учкурганский район
  1714236 | Чортоқ тумани        | Chortoq tumani         | Чартакский район
  1714237 | Чуст тумани          | Chust tumani           | Чустский район
  1714242 | Янгиқўрғон тумани    | Yangiqoʻrgʻon tumani   | Янгикурганский район
  1714401 | Наманган шаҳри       | Namangan shahri        | город Наманган
  1718203 | Оқдарё тумани        | Oqdaryo tumani         | Акдарьинский район
  1718206 | Булунғур тумани      | Bulungʻur tumani       | Булунгурский район
  1718209 | Жомбой тумани        | Jomboy tumani          | Джамбайский район
  1718212 | Иштихон тумани       | Ishtixon tumani        | Иштыханский район
  1718215 | Каттақўрғон тумани   | Kattaqoʻrgʻon tumani   | Каттакурганский район
  1718216 | Қўшработ тумани      | Qoʻshrabot tumani      | Кошрабадский район
  1718218 | Нарпай тумани        | Narpay tumani          | Нарпайский район
  1718224 | Паяриқ тумани        | Payariq tumani         | Пайарыкский район
  1718227 | Пастдарғом тумани    | Pastdargʻom tumani     | Пастдаргомский район
  1718230 | Пахтачи тумани       | Paxtachi tumani        | Пахтачийский район
  1718233 | Самарқанд тумани     | Samarqand tumani       | Самаркандский район
  1718235 | Нуробод тумани       | Nurobod tumani         | Нурабадский район
  1718236 | Ургут тумани         | Urgut tumani           | Ургутский район
  1718238 | Тайлоқ тумани        | Tayloq tumani          | Тайлякский район
  1718401 | Самарқанд шаҳри      | Samarqand shahri       | город Самарканд
  1718406 | Каттақўрғон шаҳри    | Kattaqoʻrgʻon shahri   | город Каттакурган
  1722201 | Олтинсой тумани      | Oltinsoy tumani        | Алтынсайский район
  1722202 | Ангор тумани         | Angor tumani           | Ангорский район
  1722203 | Бандихон тумани      | Bandixon tumani        | Бандихонский район
  1722204 | Бойсун тумани        | Boysun tumani          | Байсунский район
  1722207 | Музработ тумани      | Muzrabot tumani        | Музрабадский район
  1722210 | Денов тумани         | Denov tumani           | Денауский район
  1722212 | Жарқўрғон тумани     | Jarqoʻrgʻon tumani     | Джаркурганский район
  1722214 | Қумқўрғон тумани     | Qumqoʻrgʻon tumani     | Кумкурганский район
  1722215 | Қизириқ тумани       | Qiziriq tumani         | Кизирикский район
  1722217 | Сариосиё тумани      | Sariosiyo tumani       | Сариасийский район
  1722220 | Термиз тумани        | Termiz tumani          | Термезский район
  1722221 | Узун тумани          | Uzun tumani            | Узунский район
  1722223 | Шеробод тумани       | Sherobod tumani        | Шерабадский район
  1722226 | Шўрчи тумани         | Shoʻrchi tumani        | Шурчинский район
  1722401 | Термиз шаҳри         | Termiz shahri          | город Термез
  1724206 | Оқолтин тумани       | Oqoltin tumani         | Акалтынский район
  1724212 | Боёвут тумани        | Boyovut tumani         | Баяутский район
  1724216 | Сайхунобод тумани    | Sayxunobod tumani      | Сайхунабадский район
  1724220 | Гулистон тумани      | Guliston tumani        | Гулистанский район
  1724226 | Сардоба тумани       | Sardoba tumani         | Сардобский район
  1724228 | Мирзаобод тумани     | Mirzaobod tumani       | Мирзаабадский район
  1724231 | Сирдарё тумани       | Sirdaryo tumani        | Сырдарьинский район
  1724235 | Ховос тумани         | Xovos tumani           | Хавасский район
  1724401 | Гулистон шаҳри       | Guliston shahri        | город Гулистан
  1724410 | Ширин шаҳри          | Shirin shahri          | город Ширин
  1724413 | Янгиер шаҳри         | Yangiyer shahri        | город Янгиер
  1726262 | Учтепа тумани        | Uchtepa tumani         | Учтепинский район
  1726264 | Бектемир тумани      | Bektemir tumani        | Бектемирский район
  1726266 | Юнусобод тумани      | Yunusobod tumani       | Юнусабадский район
  1726269 | Мирзо Улуғбек тумани | Mirzo Ulugʻbek tumani  | Мирзо-Улугбекский район
  1726273 | Миробод тумани       | Mirobod tumani         | Мирабадский район
  1726277 | Шайхонтохур тумани   | Shayxontoxur tumani    | Шайхантахурский район
  1726280 | Олмазор тумани       | Olmazor tumani         | Алмазарский район
  1726283 | Сирғали тумани       | Sirgʻali tumani        | Сергелийский район
  1726287 | Яккасарой тумани     | Yakkasaroy tumani      | Яккасарайский район
  1726290 | Яшнобод тумани       | Yashnobod tumani       | Яшнободский район
  1726292 | Янгиҳаёт тумани      | Yangihayot tumani      | Янгихаётский район
  1726294 | Чилонзор тумани      | Chilonzor tumani       | Чиланзарский район
  1727206 | Оққўрғон тумани      | Oqqoʻrgʻon tumani      | Аккурганский район
  1727212 | Оҳангарон тумани     | Ohangaron tumani       | Ахангаранский район
  1727220 | Бекобод тумани       | Bekobod tumani         | Бекабадский район
  1727224 | Бўстонлиқ тумани     | Boʻstonliq tumani      | Бостанлыкский район
  1727228 | Бўка тумани          | Boʻka tumani           | Букинский район
  1727233 | Қуйичирчиқ тумани    | Quyichirchiq tumani    | Куйичирчикский район
  1727237 | Зангиота тумани      | Zangiota tumani        | Зангиатинский район
  1727239 | Юқоричирчиқ тумани   | Yuqorichirchiq tumani  | Юкоричирчикский район
  1727248 | Қибрай тумани        | Qibray tumani          | Кибрайский район
  1727249 | Паркент тумани       | Parkent tumani         | Паркентский район
  1727250 | Пскент тумани        | Pskent tumani          | Пскентский район
  1727253 | Ўртачирчиқ тумани    | Oʻrtachirchiq tumani   | Уртачирчикский район
  1727256 | Чиноз тумани         | Chinoz tumani          | Чиназский район
  1727259 | Янгийўл тумани       | Yangiyoʻl tumani       | Янгиюльский район
  1727265 | Тошкент тумани       | Toshkent tumani        | Ташкентский район
  1727401 | Нурафшон шаҳри       | Nurafshon shahri       | город Нурафшон
  1727404 | Олмалиқ шаҳри        | Olmaliq shahri         | город Алмалык
  1727407 | Ангрен шаҳри         | Angren shahri          | город Ангрен
  1727413 | Бекобод шаҳри        | Bekobod shahri         | город Бекабад
  1727415 | Оҳангарон шаҳри      | Ohangaron shahri       | город Ахангаран
  1727419 | Чирчиқ шаҳри         | Chirchiq shahri        | город Чирчик
  1727424 | Янгийўл шаҳри        | Yangiyoʻl shahri       | город Янгиюль
  1730203 | Олтиариқ тумани      | Oltiariq tumani        | Алтыарыкский район
  1730206 | Қўштепа тумани       | Qoʻshtepa tumani       | Куштепинский район
  1730209 | Боғдод тумани        | Bogʻdod tumani         | Багдадский район
  1730212 | Бувайда тумани       | Buvayda tumani         | Бувайдинский район
  1730215 | Бешариқ тумани       | Beshariq tumani        | Бешарыкский район
  1730218 | Қува тумани          | Quva tumani            | Кувинский район
  1730221 | Учкўприк тумани      | Uchkoʻprik tumani      | Учкуприкский район
  1730224 | Риштон тумани        | Rishton tumani         | Риштанский район
  1730226 | Сўх тумани           | Soʻx tumani            | Сохский район
  1730227 | Тошлоқ тумани        | Toshloq tumani         | Ташлакский район
  1730230 | Ўзбекистон тумани    | Oʻzbekiston tumani     | Узбекистанский район
  1730233 | Фарғона тумани       | Fargʻona tumani        | Ферганский район
  1730236 | Данғара тумани       | Dangʻara tumani        | Дангаринский район
  1730238 | Фурқат тумани        | Furqat tumani          | Фуркатский район
  1730242 | Ёзёвон тумани        | Yozyovon tumani        | Язъяванский район
  1730401 | Фарғона шаҳри        | Fargʻona shahri        | город Фергана
  1730405 | Қўқон шаҳри          | Qoʻqon shahri          | город Коканд
  1730408 | Қувасой шаҳри        | Quvasoy shahri         | город Кувасай
  1730412 | Марғилон шаҳри       | Margʻilon shahri       | город Маргилан
  1733204 | Боғот тумани         | Bogʻot tumani          | Багатский район
  1733208 | Гурлан тумани        | Gurlan tumani          | Гурленский район
  1733212 | Қўшкўпир тумани      | Qoʻshkoʻpir tumani     | Кошкупырский район
  1733217 | Урганч тумани        | Urganch tumani         | Ургенчский район
  1733220 | Хазорасп тумани      | Xazorasp tumani        | Хазараспский район
  1733221 | Тупроққалъа тумани   | Tuproqqalʼa tumani     | Тупроккалинский район
  1733223 | Хонқа тумани         | Xonqa tumani           | Ханкинский район
  1733226 | Хива тумани          | Xiva tumani            | Хивинский район
  1733230 | Шовот тумани         | Shovot tumani          | Шаватский район
  1733233 | Янгиариқ тумани      | Yangiariq tumani       | Янгиарыкский район
  1733236 | Янгибозор тумани     | Yangibozor tumani      | Янгибазарский район
  1733401 | Урганч шаҳри         | Urganch shahri         | город Ургенч
  1733406 | Хива шаҳри           | Xiva shahri            | город Хива
  1735204 | Амударё тумани       | Amudaryo tumani        | Амударьинский район
  1735207 | Беруний тумани       | Beruniy tumani         | Берунийский район
  1735209 | Бўзатов тумани       | Boʻzatov tumani        | Бозатауский район
  1735211 | Қораўзак тумани      | Qoraoʻzak tumani       | Караузякский район
  1735212 | Кегейли тумани       | Kegeyli tumani         | Кегейлийский район
  1735215 | Қўнғирот тумани      | Qoʻngʻirot tumani      | Кунградский район
  1735218 | Қанликўл тумани      | Qanlikoʻl tumani       | Канлыкульский район
  1735222 | Мўйноқ тумани        | Moʻynoq tumani         | Муйнакский район
  1735225 | Нукус тумани         | Nukus tumani           | Нукусский район
  1735228 | Тахиатош тумани      | Taxiatosh tumani       | Тахиаташский район
  1735230 | Тахтакўпир тумани    | Taxtakoʻpir tumani     | Тахтакупырский район
  1735233 | Тўрткўл тумани       | Toʻrtkoʻl tumani       | Турткульский район
  1735236 | Хўжайли тумани       | Xoʻjayli tumani        | Ходжейлийский район
  1735240 | Чимбой тумани        | Chimboy tumani         | Чимбайский район
  1735243 | Шуманай тумани       | Shumanay tumani        | Шуманайский район
  1735250 | Элликкала тумани     | Ellikkala tumani       | Элликкалинский район
  1735401 | Нукус шаҳри          | Nukus shahri           | город Нукус
  `,
);

/**
 * Regions first, then districts. Compiled from two public SOATO lists (github dcopm999/uzsoato_registry,
 * MIT, cross-checked with MIMAXUZ/uzbekistan-regions-data), look-alike letters cleaned. Places whose
 * code was not found are left out: Кўкдала (Қашқадарё), Давлатобод and Янги Наманган (city of Наманган).
 */
export const shippedPlaces: readonly ShippedPlace[] = [
  ...regions.map((row): ShippedPlace => ({ ...row, level: 'region', parent: '17' })),
  ...districts.map(
    (row): ShippedPlace => ({ ...row, level: 'district', parent: row.soato.slice(0, 4) }),
  ),
];
