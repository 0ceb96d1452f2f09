import { getDutyFacts } from '../personal-data/facts.ts';
import { createRequest } from '../personal-data/requests.ts';
import type { Writer } from '../write.ts';
import { monthsFrom } from './days.ts';
import type { DemoPerson } from './people.ts';
import type { DemoFamily, DemoPlan } from './plan-demo.ts';
import { createRandom } from './random.ts';

const scopes = JSON.stringify([
  'consentScope.processing',
  'consentScope.special',
  'consentScope.transfer',
]);
const fewScopes = JSON.stringify(['consentScope.processing']);

/**
 * Consents that a family signed when it was studied: seven families in ten all of them, of the others some adults.
 * From a stream of its own, so that nothing else of the demo changes with it.
 */
export function writeConsents(
  writer: Writer,
  { seed, days }: DemoPlan,
  family: DemoFamily,
  people: readonly (DemoPerson & { readonly id: string })[],
): void {
  const { studied } = family.road;
  if (studied === null) return;
  const random = createRandom(`${seed} consents ${family.number}`);
  const isWhole = random.chance(0.7);
  const adultFrom = days.on(monthsFrom(days, 0, -18 * 12));
  const head = people[0]?.fullName ?? null;
  const isWithdrawn = random.chance(0.01);
  for (const [place, person] of people.entries()) {
    const isChild = person.bornOn > adultFrom;
    if (!isWhole && (isChild || random.chance(0.6))) continue;
    writer.insert('consent', {
      person_id: person.id,
      given_on: days.on(studied),
      document: `${family.number}/${place + 1}-Р`,
      signed_by: isChild ? head : null,
      scopes: random.chance(0.85) ? scopes : fewScopes,
      withdrawn_on: isWithdrawn && place === 0 ? days.on(Math.max(studied, -9)) : null,
    });
  }
}

/** The office's own facts, and requests of citizens: some answered, one nearly late. */
export function writeDuties(writer: Writer, { days, seed, officials }: DemoPlan): void {
  const { database } = writer;
  if (getDutyFacts(database).purpose !== null) return;
  const responsible = officials[1]?.fields;
  writer.insert(
    'data_duty',
    {
      owner_name: 'Ғиждувон тумани ҳокимлиги',
      owner_stir: '200123456',
      owner_address: 'Бухоро вилояти, Ғиждувон шаҳри, Мустақиллик кўчаси, 1-уй',
      purpose:
        'Камбағал оилаларни аниқлаш, уларга ёрдам кўрсатиш ва камбағалликдан чиқариш режаларини бажариш',
      responsible_name: responsible?.full_name ?? null,
      responsible_position: responsible?.position ?? null,
      responsible_order: '2026 йил 12 январдаги 14-сон',
      level_id: 'protectionLevel.level3',
      sources: 'Хонадонбай ўрганиш, «маҳалла еттилиги» маълумотлари, фуқароларнинг ўзи',
      recipients: 'Ижтимоий ҳимоя миллий агентлигининг туман бўлими, бандлик маркази',
      storage_place: 'Туман ҳокимлиги биноси, 12-хона',
    },
    'own',
  );
  const random = createRandom(`${seed} requests`);
  const people = database
    .prepare<[], { id: string; name: string }>(
      'SELECT p.id, p.full_name AS name FROM family_summary s JOIN person p ON p.id = s.head_person_id ORDER BY s.seq',
    )
    .all();
  for (const { ago, kind, text, isAnswered } of requests) {
    const person = random.pick(people);
    const { id, number } = createRequest(
      writer,
      { receivedOn: days.on(-ago), kind, personId: person.id, applicant: person.name, text },
      days.today,
    );
    if (isAnswered)
      writer.update('citizen_request', id, {
        answered_on: days.on(days.workday(-ago + 4)),
        answer_number: `ШМ-${number}`,
      });
  }
}

const requests = [
  { ago: 48, kind: 'access', text: 'Мен ҳақимда қандай маълумот сақланади?', isAnswered: true },
  { ago: 31, kind: 'correct', text: 'Туғилган санам хато ёзилган', isAnswered: true },
  {
    ago: 9,
    kind: 'access',
    text: 'Маълумотларим кимга берилганини билмоқчиман',
    isAnswered: false,
  },
  { ago: 2, kind: 'withdraw', text: 'Розилигимни қайтариб оламан', isAnswered: false },
] as const;
