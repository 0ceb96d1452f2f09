import { shippedItems } from './shipped-item.ts';

/** Lists about officials, mahallas and organisations. */
export const officialLists = [
  ...shippedItems(
    'officialLevel',
    {
      source:
        'Gʻijduvon headquarters, news of 24.09.2024: heads of region and district; the rest added here',
    },
    `
    code     | nameCyrl   | nameRu     | nameEn   | extra | synonyms
    republic | республика | республика | republic |       | республика даражаси; республиканский
    region   | вилоят     | область    | region   |       | вилоят даражаси; вил; вилояти; областной
    district | туман      | район      | district |       | туман даражаси; туман (шаҳар); шаҳар; тумани; районный
    mahalla  | маҳалла    | махалля    | mahalla  |       | маҳалла даражаси; МФЙ
    `,
  ),

  /*
   * In what role somebody answers for a mahalla or a family. `normFamilies`: so many families for
   * one head (Yunusobod, 2024), or for `normPeople` elders.
   */
  ...shippedItems(
    'attachmentRole',
    {
      source:
        'yunusobodtumani.uz, 15.11.2024; resolution of 25.11.2024 on elders (rivojlanish.com)',
    },
    `
    code                       | nameCyrl             | nameRu                     | nameEn                            | extra                        | synonyms
    attachedHead               | бириктирилган раҳбар | прикреплённый руководитель | attached head                     | normFamilies=5               | мутасадди раҳбар; масъул раҳбар; раҳбар; бириктирилган мутасадди; бириктирилган масъул
    sectorHead                 | сектор раҳбари       | руководитель сектора       | sector head                       |                              | сектор
    elder                      | нуроний              | старейшина (нуроний)       | elder                             | normFamilies=5; normPeople=3 | нуроний оқсоқол; оқсоқол; отахон; онахон
    organisationRepresentative | ташкилот вакили      | представитель организации  | representative of an organisation |                              | ташкилот; бириктирилган ташкилот; ташкилот масъули
    deputy                     | депутат              | депутат                    | councillor                        |                              | туман Кенгаши депутати; халқ депутати
    hokimAssistant             | ҳоким ёрдамчиси      | помощник хокима            | hokim’s assistant                 |                              | ҲЁ
    socialWorker               | ижтимоий ходим       | социальный работник        | social worker                     |                              | ижтимоий ишчи
    mentor                     | устоз-мураббий       | наставник                  | mentor                            |                              | устоз; мураббий; наставник
    `,
  ),

  /* The seven of a mahalla (маҳалла еттилиги). */
  ...shippedItems(
    'mahallaPost',
    { source: 'PF-209 of 21.12.2023 (oliygoh.uz, nor.uz)' },
    `
    code                | nameCyrl                | nameRu                     | nameEn               | extra | synonyms
    chairman            | маҳалла раиси           | председатель махалли       | mahalla chair        |       | раис; раиси; МФЙ раиси; маҳалла фуқаролар йиғини раиси
    hokimAssistant      | ҳоким ёрдамчиси         | помощник хокима            | hokim’s assistant    |       | ҲЁ; ҳокимнинг маҳалладаги ёрдамчиси
    youthLeader         | ёшлар етакчиси          | лидер молодёжи             | youth leader         |       | ёшлар етакчи; етакчи; ЁЕ
    womensActivist      | хотин-қизлар фаоли      | активистка по делам женщин | women’s activist     |       | аёллар фаоли; хотин-қизлар фаоллари; ХҚФ
    preventionInspector | профилактика инспектори | инспектор профилактики     | prevention inspector |       | профилактика катта инспектори; профилактика; ПИ; участковый
    socialWorker        | ижтимоий ходим          | социальный работник        | social worker        |       | ижтимоий ишчи; ИХ
    taxInspector        | солиқ инспектори        | налоговый инспектор        | tax inspector        |       | солиқ ходими; солиқ ходими (инспектори); солиқчи; СИ
    `,
  ),

  /* A word that is not here («қониқарсиз») is asked about, never guessed. */
  ...shippedItems(
    'mahallaCategory',
    {
      source:
        'Presidential meeting of 23.01.2026 and uzbekistan-geneva.ch, 19.11.2025; others working list',
    },
    `
    code        | nameCyrl            | nameRu                | nameEn       | extra | synonyms
    difficult   | оғир                | тяжёлая               | difficult    |       | оғир маҳалла; оғир тоифадаги; энг оғир; оғир аҳволдаги
    average     | ўртача              | средняя               | average      |       | ўрта; ўртача маҳалла
    good        | яхши                | хорошая               | good         |       | яхши маҳалла
    povertyFree | камбағалликдан холи | свободная от бедности | poverty-free |       | камбағалликдан холи маҳалла; холи
    `,
  ),

  /* Without the name of the district: the office adds it where it wants to. */
  ...shippedItems(
    'organisation',
    { source: 'Workbooks of the offices; working list, an office edits it first of all' },
    `
    code                     | nameCyrl                                          | nameRu                                                | nameEn                                         | extra          | synonyms
    districtHokimiyat        | Туман ҳокимлиги                                   | Хокимият района                                       | District hokimiyat                             | level=district | ҳокимлик; туман ҳокимияти
    districtCouncil          | Халқ депутатлари туман Кенгаши                    | Районный Кенгаш народных депутатов                    | District Council of people’s deputies          | level=district | туман Кенгаши; Кенгаш
    districtProsecutor       | Туман прокуратураси                               | Прокуратура района                                    | District prosecutor’s office                   | level=district | прокуратура
    districtInternalAffairs  | Ички ишлар бўлими                                 | Отдел внутренних дел                                  | Internal affairs department                    | level=district | ИИБ; туман ИИБ; туман ички ишлар бўлими; ИИО ФМБ
    taxInspectorate          | Давлат солиқ инспекцияси                          | Государственная налоговая инспекция                   | State tax inspectorate                         | level=district | ДСИ; туман ДСИ; солиқ инспекцияси; туман солиқ инспекцияси
    insonCentre              | «Инсон» ижтимоий хизматлар маркази                | Центр социальных услуг «Инсон»                        | Inson social services centre                   | level=district | Инсон; Инсон маркази
    employmentCentre         | Аҳоли бандлигига кўмаклашиш маркази               | Центр содействия занятости населения                  | Employment assistance centre                   | level=district | бандлик маркази; АБКМ; бандликка кўмаклашиш маркази; камбағалликни қисқартириш ва бандлик бўлими
    monocentre               | «Ишга марҳамат» мономаркази                       | Моноцентр «Ишга мархамат»                             | Ishga Marhamat training centre                 | level=district | мономарказ
    medicalAssociation       | Тиббиёт бирлашмаси                                | Медицинское объединение                               | Medical association                            | level=district | туман тиббиёт бирлашмаси; марказий шифохона; ТТБ
    publicServicesCentre     | Давлат хизматлари маркази                         | Центр государственных услуг                           | Public services centre                         | level=district | ДХМ
    mahallaAssociation       | Маҳаллалар уюшмаси туман бўлинмаси                | Районное отделение Ассоциации махаллей                | District branch of the Association of Mahallas | level=district | маҳаллалар уюшмаси; Ўзбекистон маҳаллалари уюшмаси
    eldersFund               | «Нуроний» жамғармаси туман бўлинмаси              | Районное отделение фонда «Нуроний»                    | District branch of the Nuroniy fund            | level=district | Нуроний жамғармаси
    familyAndWomen           | Оила ва хотин-қизлар бўлими                       | Отдел семьи и женщин                                  | Family and women department                    | level=district | хотин-қизлар бўлими
    youthAffairs             | Ёшлар ишлари бўлими                               | Отдел по делам молодёжи                               | Youth affairs department                       | level=district | ёшлар ишлари агентлиги; ёшлар иттифоқи
    educationDepartment      | Мактабгача ва мактаб таълими бўлими               | Отдел дошкольного и школьного образования             | Preschool and school education department      | level=district | халқ таълими бўлими; мактаб таълими бўлими; ММТБ
    vocationalSchool         | Касб-ҳунар мактаби                                | Профессиональная школа                                | Vocational school                              | level=district | касб-ҳунар коллежи; техникум
    cultureDepartment        | Маданият бўлими                                   | Отдел культуры                                        | Culture department                             | level=district | туман маданият бўлими
    justiceDepartment        | Адлия бўлими                                      | Отдел юстиции                                         | Justice department                             | level=district | туман адлия бўлими; адлия
    emergencyDepartment      | Фавқулодда вазиятлар бўлими                       | Отдел по чрезвычайным ситуациям                       | Emergency department                           | level=district | ФВБ; ФВБ туман бўлими
    defenceDepartment        | Мудофаа ишлари бўлими                             | Отдел по делам обороны                                | Defence affairs department                     | level=district |
    ecologyDepartment        | Экология бўлими                                   | Отдел экологии                                        | Ecology department                             | level=district | туман экология бўлими; экология инспекцияси
    irrigationDepartment     | Ирригация бўлими                                  | Отдел ирригации                                       | Irrigation department                          | level=district | туман ирригация бўлими; сув хўжалиги бўлими
    agricultureDepartment    | Қишлоқ хўжалиги бўлими                            | Отдел сельского хозяйства                             | Agriculture department                         | level=district | туман қишлоқ хўжалиги бўлими
    economyFinanceDepartment | Иқтисодиёт ва молия бўлими                        | Отдел экономики и финансов                            | Economy and finance department                 | level=district | молия бўлими; иқтисодиёт бўлими
    cadastreDepartment       | Кадастр бўлими                                    | Отдел кадастра                                        | Cadastre department                            | level=district | кадастр; кадастр палатаси туман бўлими
    constructionDepartment   | Қурилиш ва уй-жой коммунал хўжалиги бўлими        | Отдел строительства и жилищно-коммунального хозяйства | Construction and housing department            | level=district | қурилиш бўлими
    improvementDepartment    | Ободонлаштириш бошқармаси                         | Управление благоустройства                            | Improvement of public places                   | level=district | ободонлаштириш; ободонлаштириш бўлими
    powerNetworks            | Туман электр тармоқлари корхонаси                 | Предприятие электрических сетей района                | District power networks                        | level=district | электр тармоқлари; электр тармоқлари корхонаси; РЭС; ТЭТК
    gasSupply                | Туман газ таъминоти бўлими                        | Отдел газоснабжения района                            | District gas supply                            | level=district | газ таъминоти; газ таъминоти бўлими; газ бўлими; Ҳудудгаз
    waterSupply              | «Сувтаъминот» туман бўлими                        | Районный отдел «Сувтаъминот»                          | District water supply                          | level=district | Сувтаъминот; сув таъминоти
    pensionFund              | Пенсия жамғармаси туман бўлими                    | Районный отдел Пенсионного фонда                      | District branch of the Pension Fund            | level=district | пенсия жамғармаси; Пенсия жамғармаси бўлими
    enforcementBureau        | Мажбурий ижро бюроси туман бўлими                 | Районный отдел Бюро принудительного исполнения        | District enforcement bureau                    | level=district | мажбурий ижро бюроси; МИБ
    statisticsDepartment     | Статистика бўлими                                 | Отдел статистики                                      | Statistics department                          | level=district | туман статистика бўлими
    chamberOfCommerce        | Савдо-саноат палатаси туман бўлими                | Районное отделение Торгово-промышленной палаты        | District chamber of commerce                   | level=district | савдо-саноат палатаси; ССП
    agrobank                 | Агробанк туман филиали                            | Районный филиал Агробанка                             | Agrobank, district branch                      | level=district | Агробанк
    xalqBank                 | Халқ банки туман филиали                          | Районный филиал Народного банка                       | Xalq Banki, district branch                    | level=district | Халқ банки; Халқ банк
    mikrokreditbank          | Микрокредитбанк туман филиали                     | Районный филиал Микрокредитбанка                      | Mikrokreditbank, district branch               | level=district | Микрокредитбанк
    regionHokimiyat          | Вилоят ҳокимлиги                                  | Хокимият области                                      | Regional hokimiyat                             | level=region   | вилоят ҳокимияти
    regionProsecutor         | Вилоят прокуратураси                              | Прокуратура области                                   | Regional prosecutor’s office                   | level=region   |
    regionInternalAffairs    | Вилоят ички ишлар бошқармаси                      | Управление внутренних дел области                     | Regional internal affairs department           | level=region   | Вилоят ИИБ; ички ишлар бошқармаси
    regionTax                | Вилоят солиқ бошқармаси                           | Налоговое управление области                          | Regional tax department                        | level=region   | вилоят давлат солиқ бошқармаси
    regionSocialProtection   | Ижтимоий ҳимоя миллий агентлиги вилоят бошқармаси | Областное управление Нацагентства социальной защиты   | National Agency for Social Protection, region  | level=region   | ИҲМА вилоят бошқармаси
    regionEmployment         | Вилоят бандлик бош бошқармаси                     | Главное управление занятости области                  | Regional employment department                 | level=region   | вилоят камбағалликни қисқартириш ва бандлик бош бошқармаси
    regionHealth             | Вилоят соғлиқни сақлаш бошқармаси                 | Управление здравоохранения области                    | Regional health department                     | level=region   | вилоят ССБ
    regionEcology            | Вилоят экология бошқармаси                        | Управление экологии области                           | Regional ecology department                    | level=region   |
    regionJustice            | Вилоят адлия бошқармаси                           | Управление юстиции области                            | Regional justice department                    | level=region   |
    `,
  ),
];
