import { makeDemo } from '../../db/demo/make-demo.ts';
import type { demoCalls } from '../../shared/demo.ts';
import type { HandlersOf } from '../handler.ts';

/** One seed for all: on one day every demo office shows the same people. */
const seed = 'tezkor';

export const demoHandlers: HandlersOf<typeof demoCalls> = {
  'demo.create': ({ size, day }, context) =>
    makeDemo(
      { size, day: day ?? context.today, seed },
      {
        commit: (work) => context.commit(work),
        async afterStep(done, total) {
          context.report({ step: 'demo.making', done, total });
          await context.breathe();
        },
      },
    ),
};
