/** Who may call what, written out: a call that is new, or whose right changed, fails here until it is entered. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDoor } from '../../electron/answer.ts';
import { sessionOf } from '../../electron/session/door-session.ts';
import { createTurn } from '../../electron/write-turn.ts';
import { calls, isCallName } from '../../shared/api.ts';
import { demoLogins, demoPassword } from '../../shared/session.ts';
import { type OfficeGate, openOfficeGate } from '../helpers/office-gate.ts';

/**
 * For each call: administrator, head, operator, viewer, nobody signed in, locked, an administrator whose password
 * somebody else chose.
 * `yes` answered, `no` not-allowed, `out` signed-out, `lock` session-locked, `own` password-not-own, `-` never by
 * the gate: the main process answers it.
 */
const table = `
session.get                  yes  yes  yes  yes    yes  yes    yes
session.setUp                yes  yes  yes  yes    yes  yes    yes
session.setUpDemo            yes  yes  yes  yes    yes  yes    yes
session.signIn               yes  yes  yes  yes    yes  yes    yes
session.signOut              yes  yes  yes  yes    yes  yes    yes
session.lock                 yes  yes  yes  yes    out  lock   yes
session.unlock               yes  yes  yes  yes    yes  yes    yes
session.changePassword       yes  yes  yes  yes    out  lock   yes
session.recover              yes  yes  yes  yes    yes  yes    yes
session.renewRecovery        yes  no   no   no     out  lock   own
session.confirmRecovery      yes  no   no   no     out  lock   own
session.askEmergency         yes  yes  yes  yes    out  lock   own
session.endEmergency         yes  yes  yes  yes    out  lock   own
emergency.list               yes  yes  yes  yes    out  lock   own
emergency.acknowledge        yes  yes  no   no     out  lock   own
accounts.list                yes  no   no   no     out  lock   own
accounts.create              yes  no   no   no     out  lock   own
accounts.save                yes  no   no   no     out  lock   own
accounts.resetPassword       yes  no   no   no     out  lock   own
accounts.remove              yes  no   no   no     out  lock   own
roles.list                   yes  yes  yes  yes    out  lock   own
roles.save                   yes  no   no   no     out  lock   own
journal.list                 yes  yes  no   no     out  lock   own
journal.people               yes  yes  no   no     out  lock   own
journal.changes              yes  yes  no   no     out  lock   own
journal.checkpoint           yes  yes  yes  yes    out  lock   own
journal.verify               yes  yes  no   no     out  lock   own
office.get                   yes  yes  yes  yes    out  lock   own
office.create                yes  yes  no   no     out  lock   own
office.save                  yes  yes  no   no     out  lock   own
places.list                  yes  yes  yes  yes    out  lock   own
lists.all                    yes  yes  yes  yes    out  lock   own
amounts.list                 yes  yes  yes  yes    out  lock   own
lists.save                   yes  yes  no   no     out  lock   own
lists.remove                 yes  yes  no   no     out  lock   own
amounts.save                 yes  yes  no   no     out  lock   own
amounts.remove               yes  yes  no   no     out  lock   own
holidays.list                yes  yes  yes  yes    out  lock   own
holidays.save                yes  yes  no   no     out  lock   own
holidays.remove              yes  yes  no   no     out  lock   own
dashboard.get                yes  yes  yes  yes    out  lock   own
targets.save                 yes  yes  no   no     out  lock   own
rating.saveWeights           yes  yes  no   no     out  lock   own
search.find                  yes  yes  yes  yes    out  lock   own
changes.list                 yes  yes  yes  yes    out  lock   own
changes.undo                 yes  yes  yes  no     out  lock   own
changes.redo                 yes  yes  yes  no     out  lock   own
settings.get                 yes  yes  yes  yes    out  lock   own
settings.save                yes  yes  yes  yes    out  lock   own
settings.lockMinutes         yes  yes  yes  yes    out  lock   own
settings.saveLockMinutes     yes  yes  no   no     out  lock   own
demo.create                  yes  yes  no   no     out  lock   own
exports.grid                 yes  yes  yes  no     out  lock   own
families.list                yes  yes  yes  yes    out  lock   own
families.quickCounts         yes  yes  yes  yes    out  lock   own
families.save                yes  yes  yes  no     out  lock   own
families.create              yes  yes  yes  no     out  lock   own
families.remove              yes  yes  yes  no     out  lock   own
families.get                 yes  yes  yes  yes    out  lock   own
persons.reveal               yes  yes  yes  no     out  lock   own
families.saveStudy           yes  yes  yes  no     out  lock   own
families.saveIncome          yes  yes  yes  no     out  lock   own
families.removeIncome        yes  yes  yes  no     out  lock   own
families.setCategory         yes  yes  yes  no     out  lock   own
families.setRegisters        yes  yes  yes  no     out  lock   own
families.setCauses           yes  yes  yes  no     out  lock   own
families.lift                yes  yes  yes  no     out  lock   own
families.recheck             yes  yes  yes  no     out  lock   own
families.unlift              yes  yes  yes  no     out  lock   own
imports.rehearse             yes  no   yes  no     out  lock   own
imports.peek                 yes  no   yes  no     out  lock   own
imports.rows                 yes  no   yes  no     out  lock   own
imports.commit               yes  no   yes  no     out  lock   own
imports.saveRejected         yes  no   yes  no     out  lock   own
imports.forget               yes  no   yes  no     out  lock   own
imports.batches              yes  no   yes  no     out  lock   own
imports.undo                 yes  no   yes  no     out  lock   own
decisions.list               yes  yes  yes  yes    out  lock   own
decisions.count              yes  yes  yes  yes    out  lock   own
decisions.decide             yes  yes  yes  no     out  lock   own
decisions.dismiss            yes  yes  yes  no     out  lock   own
maintenance.verify           yes  no   no   no     out  lock   own
backups.status               yes  yes  yes  yes    out  lock   own
backups.list                 yes  no   no   no     out  lock   own
backups.make                 yes  no   no   no     out  lock   own
backups.check                yes  no   no   no     out  lock   own
backups.setPlace             yes  no   no   no     out  lock   own
backups.rehearse             yes  no   no   no     out  lock   own
backups.restore              yes  no   no   no     out  lock   own
backups.offer                yes  yes  yes  yes    yes  yes    yes
backups.glance               yes  yes  yes  yes    yes  yes    yes
backups.restoreWith          yes  yes  yes  yes    yes  yes    yes
backups.rehearseRebuild      yes  yes  yes  yes    yes  yes    yes
backups.rebuild              yes  yes  yes  yes    yes  yes    yes
exports.office               yes  no   no   no     out  lock   own
maintenance.compact          yes  no   no   no     out  lock   own
maintenance.health           yes  no   no   no     out  lock   own
maintenance.log              yes  no   no   no     out  lock   own
maintenance.saveReport       yes  no   no   no     out  lock   own
persons.list                 yes  yes  yes  yes    out  lock   own
persons.quickCounts          yes  yes  yes  yes    out  lock   own
persons.count                yes  yes  yes  yes    out  lock   own
persons.save                 yes  yes  yes  no     out  lock   own
persons.create               yes  yes  yes  no     out  lock   own
persons.remove               yes  yes  yes  no     out  lock   own
plans.get                    yes  yes  yes  yes    out  lock   own
plans.list                   yes  yes  yes  yes    out  lock   own
plans.explainDay             yes  yes  yes  yes    out  lock   own
plans.quickCounts            yes  yes  yes  yes    out  lock   own
plans.saveItems              yes  yes  yes  no     out  lock   own
plans.removeItems            yes  yes  yes  no     out  lock   own
plans.extend                 yes  yes  yes  no     out  lock   own
plans.complete               yes  yes  yes  no     out  lock   own
plans.approve                yes  yes  yes  no     out  lock   own
attachments.list             yes  yes  yes  yes    out  lock   own
attachments.listFor          yes  yes  yes  yes    out  lock   own
attachments.onDay            yes  yes  yes  yes    out  lock   own
attachments.attach           yes  yes  yes  no     out  lock   own
attachments.end              yes  yes  yes  no     out  lock   own
attachments.save             yes  yes  yes  no     out  lock   own
attachments.remove           yes  yes  yes  no     out  lock   own
attachments.saveNorm         yes  yes  no   no     out  lock   own
log.list                     yes  yes  yes  yes    out  lock   own
log.quickCounts              yes  yes  yes  yes    out  lock   own
log.day                      yes  yes  yes  yes    out  lock   own
log.findFamilies             yes  yes  yes  yes    out  lock   own
log.phrases                  yes  yes  yes  yes    out  lock   own
log.missing                  yes  yes  yes  yes    out  lock   own
log.heatmap                  yes  yes  yes  yes    out  lock   own
log.saveDay                  yes  yes  yes  no     out  lock   own
log.save                     yes  yes  yes  no     out  lock   own
log.remove                   yes  yes  yes  no     out  lock   own
mahallas.list                yes  yes  yes  yes    out  lock   own
mahallas.quickCounts         yes  yes  yes  yes    out  lock   own
mahallas.get                 yes  yes  yes  yes    out  lock   own
mahallas.save                yes  yes  yes  no     out  lock   own
mahallas.create              yes  yes  yes  no     out  lock   own
mahallas.remove              yes  yes  yes  no     out  lock   own
mahallas.savePost            yes  yes  yes  no     out  lock   own
officials.list               yes  yes  yes  yes    out  lock   own
officials.quickCounts        yes  yes  yes  yes    out  lock   own
officials.get                yes  yes  yes  yes    out  lock   own
officials.save               yes  yes  yes  no     out  lock   own
officials.create             yes  yes  yes  no     out  lock   own
officials.remove             yes  yes  yes  no     out  lock   own
sheets.plans                 yes  yes  yes  no     out  lock   own
sheets.register              yes  yes  yes  no     out  lock   own
personalData.get             yes  yes  no   no     out  lock   own
personalData.save            yes  yes  no   no     out  lock   own
personalData.saveRule        yes  yes  no   no     out  lock   own
personalData.removeRule      yes  yes  no   no     out  lock   own
personalData.passport        yes  yes  no   no     out  lock   own
personalData.registerSheet   yes  yes  yes  no     out  lock   own
consents.ofFamily            yes  yes  yes  yes    out  lock   own
consents.coverage            yes  yes  yes  yes    out  lock   own
consents.give                yes  yes  yes  no     out  lock   own
consents.withdraw            yes  yes  yes  no     out  lock   own
consents.remove              yes  yes  yes  no     out  lock   own
consents.forms               yes  yes  yes  no     out  lock   own
retention.list               yes  yes  no   no     out  lock   own
retention.get                yes  yes  yes  yes    out  lock   own
retention.save               yes  yes  no   no     out  lock   own
requests.list                yes  yes  no   no     out  lock   own
requests.create              yes  yes  no   no     out  lock   own
requests.answer              yes  yes  no   no     out  lock   own
requests.remove              yes  yes  no   no     out  lock   own
requests.sheet               yes  yes  no   no     out  lock   own
destruction.rehearse         yes  yes  no   no     out  lock   own
destruction.olderCopies      yes  yes  no   no     out  lock   own
destruction.list             yes  yes  no   no     out  lock   own
destruction.prepare          yes  yes  no   no     out  lock   own
destruction.cancel           yes  yes  no   no     out  lock   own
destruction.destroy          yes  yes  no   no     out  lock   own
destruction.eraseAside       yes  yes  no   no     out  lock   own
shell.chooseFiles            -    -    -    -      -    -      -
shell.chooseFolder           -    -    -    -      -    -      -
shell.chooseSave             -    -    -    -      -    -      -
shell.openSaved              -    -    -    -      -    -      -
shell.print                  -    -    -    -      -    -      -
shell.handed                 -    -    -    -      -    -      -
shell.flushed                -    -    -    -      -    -      -
shell.sheetReady             -    -    -    -      -    -      -
shell.cancel                 -    -    -    -      -    -      -
shell.setLanguage            -    -    -    -      -    -      -
shell.keepFault              -    -    -    -      -    -      -
shell.about                  -    -    -    -      -    -      -
shell.openOther              -    -    -    -      -    -      -
`;

const columns = [...demoLogins, 'signed out', 'locked', 'password given'] as const;
type Column = (typeof columns)[number];
type Answer = 'yes' | 'no' | 'out' | 'lock' | 'own' | '-';

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
  'password-not-own': 'own',
  'call-unknown': '-',
};

let office: OfficeGate;
const newcomer = { login: 'янги', password: 'бошқа одам танлаган' };

beforeAll(async () => {
  office = await openOfficeGate();
  await office.call('session.setUpDemo', {});
  await office.call('accounts.create', {
    ...newcomer,
    fullName: 'Янги администратор',
    roleId: 'role.administrator',
  });
});
afterAll(() => office.close());

async function stand(column: Column): Promise<void> {
  await office.call('session.signOut', {});
  if (column === 'signed out') return;
  if (column === 'password given') {
    await office.call('session.signIn', newcomer);
    return;
  }
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
    for (const [name, answers] of expected) expect([name, answers.length]).toEqual([name, 7]);
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
