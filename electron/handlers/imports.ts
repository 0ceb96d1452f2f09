import { namesById } from '../../db/exports.ts';
import { newId } from '../../db/ids.ts';
import { listBatches } from '../../db/imports/batches.ts';
import { commitImport, lastSetId } from '../../db/imports/commit-import.ts';
import { decide } from '../../db/imports/decide.ts';
import { countDecisions, dismissDecisions, listDecisions } from '../../db/imports/decisions.ts';
import { makePlan } from '../../db/imports/make-plan.ts';
import { assertPlanInScope } from '../../db/imports/plan-scope.ts';
import { showRows } from '../../db/imports/show-rows.ts';
import { undoImport } from '../../db/imports/undo.ts';
import { findOffice } from '../../db/office.ts';
import { Refusal } from '../../shared/errors.ts';
import type { importCalls } from '../../shared/imports.ts';
import { nameIn } from '../../shared/locales/item-name.ts';
import type { HandlersOf, TaskContext } from '../handler.ts';
import { peekFile } from '../imports/peek-file.ts';
import { readImport } from '../imports/read-import.ts';
import { findRehearsal, forgetRehearsal, keepRehearsal } from '../imports/rehearsals.ts';
import { saveRefused } from '../imports/save-refused.ts';

export const importHandlers: HandlersOf<typeof importCalls> = {
  'imports.rehearse': async (input, context) => {
    context.assertMayOpen(input.path);
    const read = await readImport(input, context);
    context.backUpAhead('import');
    await context.breathe();
    const asOfSet = lastSetId(context.database);
    const plan = makePlan(context.database, read.source, planOptions(context));
    assertPlanInScope(context.database, plan);
    const id = newId(context.clock.now().getTime());
    const correctedSheets = input.mapping.map(({ sheet }) => sheet);
    const { accountId } = context.session;
    keepRehearsal(context.database, id, { accountId, read, correctedSheets, plan, asOfSet });
    return {
      id,
      fileName: read.source.fileName,
      kind: input.kind,
      tables: read.tables,
      counts: plan.counts,
      findings: plan.findings,
    };
  },

  'imports.peek': async ({ path }, context) => {
    context.assertMayOpen(path);
    return peekFile(path, context);
  },

  'imports.rows': async ({ id, ...request }, { database, session }) => {
    const { plan } = findRehearsal(database, id, session.accountId);
    const language = findOffice(database)?.language ?? 'uz';
    const names = namesById(database, (item) => nameIn(language, item));
    return showRows(plan, request, (value) => names.get(value) ?? null);
  },

  'imports.commit': async ({ id }, context) => {
    const { read, plan, asOfSet, correctedSheets } = findRehearsal(
      context.database,
      id,
      context.session.accountId,
    );
    await context.backUpBefore('import');
    const batchId = newId(context.clock.now().getTime());
    const done = await context
      .commit(
        (writer) =>
          commitImport(writer, read.source, {
            rehearsed: { plan, asOfSet },
            planOptions: planOptions(context),
            correctedSheets,
            batchId,
            onStep: (step, of) =>
              context.report({ step: 'imports.committing', done: step, total: of }),
          }),
        batchId,
      )
      .catch(sayOfImport);
    forgetRehearsal(context.database, id);
    return { batchId, ...done };
  },

  'imports.saveRejected': async ({ id, path, language }, context) => {
    context.assertMayOpen(path);
    const { read, plan } = findRehearsal(context.database, id, context.session.accountId);
    const { source, refused } = read;
    const { fileName } = source;
    return saveRefused({ path, language, fileName, findings: plan.findings, refused }, context);
  },

  'imports.forget': async ({ id }, { database }) => {
    forgetRehearsal(database, id);
    return null;
  },

  'imports.batches': (_input, { database }) => listBatches(database),

  'imports.undo': async ({ batchId }, context) => {
    const onStep = (done: number, total: number) =>
      context.report({ step: 'imports.undoing', done, total });
    await context.commit((writer) => undoImport(writer, batchId, { onStep }), batchId);
    return null;
  },

  'decisions.list': (request, { database }) => listDecisions(database, request),
  'decisions.count': (_input, { database }) => countDecisions(database),
  'decisions.decide': (input, { writer, today }) => decide(writer, input, today),
  'decisions.dismiss': ({ ids }, { writer }) => dismissDecisions(writer, ids),
};

/**
 * All of an import or nothing: the writer looks at what lies outside of the person's mahallas when all is written.
 * @throws Refusal `import-outside-scope`
 */
function sayOfImport(error: unknown): never {
  if (error instanceof Refusal && error.code === 'outside-scope')
    throw new Refusal('import-outside-scope', {}, { cause: error });
  throw error;
}

function planOptions(context: TaskContext) {
  return {
    today: context.today,
    nowMs: context.clock.now().getTime(),
    onStep: () => context.report({ step: 'imports.checking', done: 0, total: 0 }),
  };
}
