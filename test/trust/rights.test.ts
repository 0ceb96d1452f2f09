/** Who may call what, written out: a call that is new, or whose right changed, fails here until it is entered. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDoor } from '../../electron/answer.ts';
import { sessionOf } from '../../electron/session/door-session.ts';
import { createTurn } from '../../electron/write-turn.ts';
import { calls, isCallName } from '../../shared/api.ts';
import { demoLogins, demoPassword } from '../../shared/session.ts';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';

/**
 * For each call: administrator, head, operator, viewer, nobody signed in, locked.
 * `yes` answered, `no` not-allowed, `out` signed-out, `lock` session-locked, `-` never by the gate: the main
 * process answers it.
 */
const table = `
session.get                  yes  yes  yes  yes    yes  yes
session.setUp                yes  yes  yes  yes    yes  yes
session.setUpDemo            yes  yes  yes  yes    yes  yes
session.signIn               yes  yes  yes  yes    yes  yes
session.signOut              yes  yes  yes  yes    yes  yes
session.lock                 yes  yes  yes  yes    out  lock
session.unlock               yes  yes  yes  yes    yes  yes
session.changePassword       yes  yes  yes  yes    out  lock
session.recover              yes  yes  yes  yes    yes  yes
session.renewRecovery        yes  no   no   no     out  lock
session.askEmergency         yes  yes  yes  yes    out  lock
session.endEmergency         yes  yes  yes  yes    out  lock
emergency.list               yes  yes  yes  yes    out  lock
emergency.acknowledge        yes  yes  no   no     out  lock
accounts.list                yes  no   no   no     out  lock
accounts.create              yes  no   no   no     out  lock
accounts.save                yes  no   no   no     out  lock
accounts.resetPassword       yes  no   no   no     out  lock
accounts.remove              yes  no   no   no     out  lock
roles.list                   yes  yes  yes  yes    out  lock
roles.save                   yes  no   no   no     out  lock
journal.list                 yes  yes  no   no     out  lock
journal.people               yes  yes  no   no     out  lock
journal.changes              yes  yes  no   no     out  lock
journal.checkpoint           yes  yes  yes  yes    out  lock
journal.verify               yes  yes  no   no     out  lock
office.get                   yes  yes  yes  yes    out  lock
office.create                yes  yes  no   no     out  lock
office.save                  yes  yes  no   no     out  lock
places.list                  yes  yes  yes  yes    out  lock
lists.all                    yes  yes  yes  yes    out  lock
amounts.list                 yes  yes  yes  yes    out  lock
lists.save                   yes  yes  no   no     out  lock
lists.remove                 yes  yes  no   no     out  lock
amounts.save                 yes  yes  no   no     out  lock
amounts.remove               yes  yes  no   no     out  lock
holidays.list                yes  yes  yes  yes    out  lock
holidays.save                yes  yes  no   no     out  lock
holidays.remove              yes  yes  no   no     out  lock
dashboard.get                yes  yes  yes  yes    out  lock
targets.save                 yes  yes  no   no     out  lock
rating.saveWeights           yes  yes  no   no     out  lock
search.find                  yes  yes  yes  yes    out  lock
changes.list                 yes  yes  yes  yes    out  lock
changes.undo                 yes  yes  yes  no     out  lock
changes.redo                 yes  yes  yes  no     out  lock
settings.get                 yes  yes  yes  yes    out  lock
settings.save                yes  yes  yes  yes    out  lock
settings.lockMinutes         yes  yes  yes  yes    out  lock
settings.saveLockMinutes     yes  yes  no   no     out  lock
demo.create                  yes  yes  no   no     out  lock
exports.grid                 yes  yes  yes  no     out  lock
families.list                yes  yes  yes  yes    out  lock
families.quickCounts         yes  yes  yes  yes    out  lock
families.save                yes  yes  yes  no     out  lock
families.create              yes  yes  yes  no     out  lock
families.remove              yes  yes  yes  no     out  lock
families.get                 yes  yes  yes  yes    out  lock
persons.reveal               yes  yes  yes  no     out  lock
families.saveStudy           yes  yes  yes  no     out  lock
families.saveIncome          yes  yes  yes  no     out  lock
families.removeIncome        yes  yes  yes  no     out  lock
families.setCategory         yes  yes  yes  no     out  lock
families.setRegisters        yes  yes  yes  no     out  lock
families.setCauses           yes  yes  yes  no     out  lock
families.lift                yes  yes  yes  no     out  lock
families.recheck             yes  yes  yes  no     out  lock
families.unlift              yes  yes  yes  no     out  lock
imports.rehearse             yes  no   yes  no     out  lock
imports.peek                 yes  no   yes  no     out  lock
imports.rows                 yes  no   yes  no     out  lock
imports.commit               yes  no   yes  no     out  lock
imports.saveRejected         yes  no   yes  no     out  lock
imports.forget               yes  no   yes  no     out  lock
imports.batches              yes  no   yes  no     out  lock
imports.undo                 yes  no   yes  no     out  lock
decisions.list               yes  yes  yes  yes    out  lock
decisions.count              yes  yes  yes  yes    out  lock
decisions.decide             yes  yes  yes  no     out  lock
decisions.dismiss            yes  yes  yes  no     out  lock
maintenance.verify           yes  no   no   no     out  lock
backups.status               yes  yes  yes  yes    out  lock
backups.list                 yes  no   no   no     out  lock
backups.make                 yes  no   no   no     out  lock
backups.check                yes  no   no   no     out  lock
backups.setPlace             yes  no   no   no     out  lock
backups.rehearse             yes  no   no   no     out  lock
backups.restore              yes  no   no   no     out  lock
backups.offer                yes  yes  yes  yes    yes  yes
backups.glance               yes  yes  yes  yes    yes  yes
backups.restoreWith          yes  yes  yes  yes    yes  yes
exports.office               yes  no   no   no     out  lock
maintenance.compact          yes  no   no   no     out  lock
maintenance.health           yes  no   no   no     out  lock
maintenance.log              yes  no   no   no     out  lock
maintenance.saveReport       yes  no   no   no     out  lock
persons.list                 yes  yes  yes  yes    out  lock
persons.quickCounts          yes  yes  yes  yes    out  lock
persons.save                 yes  yes  yes  no     out  lock
persons.create               yes  yes  yes  no     out  lock
persons.remove               yes  yes  yes  no     out  lock
plans.get                    yes  yes  yes  yes    out  lock
plans.list                   yes  yes  yes  yes    out  lock
plans.explainDay             yes  yes  yes  yes    out  lock
plans.quickCounts            yes  yes  yes  yes    out  lock
plans.saveItems              yes  yes  yes  no     out  lock
plans.removeItems            yes  yes  yes  no     out  lock
plans.extend                 yes  yes  yes  no     out  lock
plans.complete               yes  yes  yes  no     out  lock
plans.approve                yes  yes  yes  no     out  lock
attachments.list             yes  yes  yes  yes    out  lock
attachments.listFor          yes  yes  yes  yes    out  lock
attachments.onDay            yes  yes  yes  yes    out  lock
attachments.attach           yes  yes  yes  no     out  lock
attachments.end              yes  yes  yes  no     out  lock
attachments.save             yes  yes  yes  no     out  lock
attachments.remove           yes  yes  yes  no     out  lock
attachments.saveNorm         yes  yes  no   no     out  lock
log.list                     yes  yes  yes  yes    out  lock
log.quickCounts              yes  yes  yes  yes    out  lock
log.day                      yes  yes  yes  yes    out  lock
log.findFamilies             yes  yes  yes  yes    out  lock
log.phrases                  yes  yes  yes  yes    out  lock
log.missing                  yes  yes  yes  yes    out  lock
log.heatmap                  yes  yes  yes  yes    out  lock
log.saveDay                  yes  yes  yes  no     out  lock
log.save                     yes  yes  yes  no     out  lock
log.remove                   yes  yes  yes  no     out  lock
mahallas.list                yes  yes  yes  yes    out  lock
mahallas.quickCounts         yes  yes  yes  yes    out  lock
mahallas.get                 yes  yes  yes  yes    out  lock
mahallas.save                yes  yes  yes  no     out  lock
mahallas.create              yes  yes  yes  no     out  lock
mahallas.remove              yes  yes  yes  no     out  lock
mahallas.savePost            yes  yes  yes  no     out  lock
officials.list               yes  yes  yes  yes    out  lock
officials.quickCounts        yes  yes  yes  yes    out  lock
officials.get                yes  yes  yes  yes    out  lock
officials.save               yes  yes  yes  no     out  lock
officials.create             yes  yes  yes  no     out  lock
officials.remove             yes  yes  yes  no     out  lock
sheets.plans                 yes  yes  yes  no     out  lock
sheets.register              yes  yes  yes  no     out  lock
personalData.get             yes  yes  no   no     out  lock
personalData.save            yes  yes  no   no     out  lock
personalData.saveRule        yes  yes  no   no     out  lock
personalData.removeRule      yes  yes  no   no     out  lock
personalData.passport        yes  yes  no   no     out  lock
personalData.registerSheet   yes  yes  yes  no     out  lock
consents.ofFamily            yes  yes  yes  yes    out  lock
consents.coverage            yes  yes  yes  yes    out  lock
consents.give                yes  yes  yes  no     out  lock
consents.withdraw            yes  yes  yes  no     out  lock
consents.remove              yes  yes  yes  no     out  lock
consents.forms               yes  yes  yes  no     out  lock
retention.list               yes  yes  no   no     out  lock
retention.get                yes  yes  yes  yes    out  lock
retention.save               yes  yes  no   no     out  lock
requests.list                yes  yes  no   no     out  lock
requests.create              yes  yes  no   no     out  lock
requests.answer              yes  yes  no   no     out  lock
requests.remove              yes  yes  no   no     out  lock
requests.sheet               yes  yes  no   no     out  lock
destruction.rehearse         yes  yes  no   no     out  lock
destruction.list             yes  yes  no   no     out  lock
destruction.prepare          yes  yes  no   no     out  lock
destruction.cancel           yes  yes  no   no     out  lock
destruction.destroy          yes  yes  no   no     out  lock
shell.chooseFiles            -    -    -    -      -    -
shell.chooseFolder           -    -    -    -      -    -
shell.chooseSave             -    -    -    -      -    -
shell.openSaved              -    -    -    -      -    -
shell.print                  -    -    -    -      -    -
shell.handed                 -    -    -    -      -    -
shell.flushed                -    -    -    -      -    -
shell.sheetReady             -    -    -    -      -    -
shell.cancel                 -    -    -    -      -    -
shell.setLanguage            -    -    -    -      -    -
shell.about                  -    -    -    -      -    -
shell.openOther              -    -    -    -      -    -
`;

const columns = [...demoLogins, 'signed out', 'locked'] as const;
type Column = (typeof columns)[number];
type Answer = 'yes' | 'no' | 'out' | 'lock' | '-';

const expected = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...answers] = line.trim().split(/\s+/);
      return [name, answers as Answer[]] as const;
    }),
);

/** Refused as input by every call, so that none does anything: what is asked is how far it came. */
const noInput = 7;
const meanings: Readonly<Record<string, Answer>> = {
  'bad-input': 'yes',
  'not-allowed': 'no',
  'signed-out': 'out',
  'session-locked': 'lock',
  'call-unknown': '-',
};

let office: OfficeGate;

beforeAll(async () => {
  office = await openOfficeGate();
  await office.call('session.setUpDemo', {});
});
afterAll(() => office.close());

async function stand(column: Column): Promise<void> {
  await office.call('session.signOut', {});
  if (column === 'signed out') return;
  const login = column === 'locked' ? 'admin' : column;
  await office.call('session.signIn', { login, password: demoPassword });
  if (column === 'locked') await office.call('session.lock', {});
}

async function answerOf(name: string): Promise<Answer | string> {
  const reply = await office.gate.answer(name, noInput);
  if (reply.ok) return `answered ${JSON.stringify(reply.output)}`;
  return meanings[reply.error.code] ?? reply.error.code;
}

/** Nobody signed in: the gate does not even look whether there is such a call. */
function withoutShell(name: string, column: Column, answer: Answer | undefined) {
  return answer === '-' && isCallName(name) && column === 'signed out' ? 'out' : answer;
}

describe('the table', () => {
  it('has every call of the contract, and no other', () => {
    expect([...expected.keys()].sort()).toEqual(Object.keys(calls).sort());
  });
  it('says something for everybody', () => {
    for (const [name, answers] of expected) expect([name, answers.length]).toEqual([name, 6]);
  });
});

describe.each(columns.map((column, at) => ({ column, at })))('$column', ({ column, at }) => {
  it('is answered at the gate as the table says', async () => {
    await stand(column);
    const answers: Record<string, string> = {};
    const due: Record<string, string | undefined> = {};
    for (const [name, row] of expected) {
      answers[name] = await answerOf(name);
      due[name] = withoutShell(name, column, row[at]);
    }
    expect(answers).toEqual(due);
  });
});

describe('the door by itself', () => {
  // The task thread has a door and no gate before it.
  it.each(demoLogins.map((login, at) => ({ login, at })))(
    'knows $login too',
    async ({ login, at }) => {
      await stand(login);
      const open = office.gate.office;
      if (!open) throw new Error('nobody is signed in');
      const door = createDoor({
        database: open.data.database,
        file: open.data.file,
        device: open.data.device,
        clock: office.clock,
        session: () => sessionOf(open.user),
        onChanged: () => undefined,
        logError: (error) => {
          throw error;
        },
        mayOpen: () => true,
        inTurn: createTurn(),
      });
      const names = [...expected.keys()].filter((name) => {
        const kind = isCallName(name) ? calls[name].kind : 'shell';
        return kind !== 'session' && kind !== 'shell';
      });
      const answers: Record<string, string> = {};
      const due: Record<string, string | undefined> = {};
      for (const name of names) {
        const reply = await door.answer(name, noInput);
        answers[name] = reply.ok ? 'answered' : (meanings[reply.error.code] ?? reply.error.code);
        due[name] = expected.get(name)?.[at];
      }
      expect(answers).toEqual(due);
    },
  );
});
