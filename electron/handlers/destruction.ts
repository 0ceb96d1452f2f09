/** Destruction of personal data: long work, so done by the task thread while everybody else is answered. */
import { mustBePrepared, prepareAct } from '../../db/destruction/acts.ts';
import {
  type Destroyed,
  type Destruction,
  destroyData,
  rehearseDestruction,
} from '../../db/destruction/destroy.ts';
import { forgetPages, noteLoosePages } from '../../db/destruction/loose-pages.ts';
import {
  type DestructionStep,
  type destructionCalls,
  destructionSteps,
  type Rehearsal,
} from '../../shared/destruction.ts';
import type { HandlersOf, TaskContext } from '../handler.ts';

type Task = 'destruction.rehearse' | 'destruction.prepare' | 'destruction.destroy';

export const destructionTasks: Pick<HandlersOf<typeof destructionCalls>, Task> = {
  'destruction.rehearse': async (targets, context) =>
    toRehearsal(
      await context.alone(() =>
        rehearseDestruction(context.database, targets, howOf(context, 'destruction.rehearse', '')),
      ),
    ),

  'destruction.prepare': (input, context) =>
    context.commit((writer) =>
      prepareAct(writer, input, howOf(context, 'destruction.prepare', input.number)),
    ),

  'destruction.destroy': async ({ id }, context) => {
    const { database } = context;
    // SQLite then writes zeros over what it frees.
    database.pragma('secure_delete = ON');
    const done = await context.commit((writer) => {
      const { number, targets } = mustBePrepared(database, id);
      const how = howOf(context, 'destruction.destroy', number);
      const destroyed = destroyData(database, targets, how);
      writer.update('destruction_act', id, {
        targets: null,
        counts: JSON.stringify(destroyed.counts),
        destroyed_at: how.at,
        destroyed_by: how.author.userName,
      });
      noteLoosePages(database);
      // Here somebody may still cancel, and nothing was done; what follows is done to the end.
      tell(context, 'forget', true);
      return destroyed;
    });
    context.announce([...done.changed, 'journal_entry']);
    await context.alone(() => forgetPages(database));
    return toRehearsal(done);
  },
};

function howOf(context: TaskContext, call: Task, detail: string): Destruction {
  const { session, device, clock, today } = context;
  return {
    author: { accountId: session.accountId, userName: session.userName, device },
    at: clock.now().toISOString(),
    today,
    call,
    detail,
    onStep: (step) => tell(context, step, call === 'destruction.destroy'),
  };
}

/**
 * What is only counted is done and taken back, and must not be called by the words of the real thing.
 * @throws Refusal `cancelled`
 */
function tell(context: TaskContext, step: DestructionStep, isReal: boolean): void {
  context.report({
    step: `duty.${isReal ? 'step' : 'count'}.${step}`,
    done: destructionSteps.indexOf(step),
    total: destructionSteps.length,
    ...(step === 'forget' && { isFinal: true }),
  });
}

function toRehearsal({ counts, shared }: Destroyed): Rehearsal {
  return { counts, shared };
}
