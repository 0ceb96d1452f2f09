/** Destruction as a task: cancelled, interrupted, made up for. */
import { describe, expect, it } from 'vitest';
import { noteLoosePages } from '../../db/destruction/loose-pages.ts';
import type { Progress } from '../../shared/call.ts';
import { destructionSteps } from '../../shared/destruction.ts';
import { translateKey } from '../../shared/locales/translate.ts';
import { demoPassword } from '../../shared/session.ts';
import {
  type DestructionOffice,
  destructionForEach,
  secret,
} from './helpers/destruction-office.ts';

let made: DestructionOffice;
destructionForEach((office) => {
  made = office;
});

const isFinal = (progress: unknown) => (progress as Progress).isFinal === true;

describe('as a task', () => {
  it('is cancelled before each of its steps, and then nothing is done', async () => {
    const { id } = await made.makeFamily();
    const input = { id: await made.prepare([id]), password: demoPassword };
    await made.office.gate.office?.door.journal.flush();
    const before = made.dump();
    for (const at of destructionSteps.keys()) {
      let told = -1;
      const reply = await made.office.gate.answer('destruction.destroy', input, {
        onProgress: ({ done }) => {
          told = done;
        },
        isCancelled: () => told === at - 1,
      });
      expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      expect(made.dump()).toBe(before);
    }
    const steps: unknown[] = [];
    const onProgress = (progress: Progress) => steps.push(progress);
    // Whoever cancels after the last step was told is late.
    const isCancelled = () => steps.length > 0 && isFinal(steps.at(-1));
    const reply = await made.office.gate.answer('destruction.destroy', input, {
      onProgress,
      isCancelled,
    });
    expect(reply.ok).toBe(true);
    expect(steps.filter(isFinal)).toHaveLength(1);
    expect(made.dump()).not.toContain(secret.headName);
  });

  it('says that a rehearsal only counts, in words of its own for each step', async () => {
    const { id } = await made.makeFamily();
    const said = async (call: string, input: object) => {
      const steps = new Set<string>();
      const onProgress = ({ step }: Progress) => steps.add(step);
      expect(await made.office.gate.answer(call, input, { onProgress })).toMatchObject({
        ok: true,
      });
      return [...steps];
    };
    const counting = await said('destruction.rehearse', { familyIds: [id] });
    const real = await said('destruction.destroy', {
      id: await made.prepare([id]),
      password: demoPassword,
    });
    expect(counting).toHaveLength(destructionSteps.length - 1);
    expect(real).toHaveLength(destructionSteps.length);
    const words = [...counting, ...real].map((key) => translateKey('uz', key));
    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain(expect.stringContaining('duty.'));
  });

  it('is let through by the gate without the password, and by a wrong one not at all', async () => {
    const { id } = await made.makeFamily();
    const actId = await made.prepare([id]);
    const admit = (password: string) =>
      made.office.gate.admit('destruction.destroy', { id: actId, password });
    expect(await admit(demoPassword)).toEqual({ ok: true, input: { id: actId, password: '' } });
    for (const wrong of ['', 'бошқа'])
      expect(await admit(wrong)).toMatchObject({ ok: false, error: { code: 'sign-in-wrong' } });
  });

  it('that ended after its commit is made up for at the next opening', async () => {
    const { id } = await made.makeFamily();
    const input = { id: await made.prepare([id]), password: demoPassword };
    await made.office.call('destruction.destroy', input);
    const marks = () =>
      made.database().prepare("SELECT key FROM setting WHERE key LIKE 'destruction.%'").all();
    expect(marks()).toEqual([]);
    noteLoosePages(made.database());
    made.database().exec('CREATE TABLE loose (x); DROP TABLE loose');
    await made.office.reopen();
    await made.office.call('session.signIn', { login: 'admin', password: demoPassword });
    expect(marks()).toEqual([]);
    expect(made.database().pragma('freelist_count', { simple: true })).toBe(0);
  });
});
