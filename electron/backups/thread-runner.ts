import { Worker } from 'node:worker_threads';
import type { BackupJob, OutputOfJob } from '../../db/backups/jobs.ts';
import { type ErrorReport, Refusal } from '../../shared/errors.ts';
import type { InTurn } from '../write-turn.ts';
import type { JobRunner } from './runner.ts';

/** From the thread of one job. */
export type JobEvent =
  | { readonly type: 'part'; readonly part: number }
  | { readonly type: 'turn-wanted' | 'turn-over' }
  | { readonly type: 'done'; readonly output: unknown }
  | { readonly type: 'failed'; readonly error: ErrorReport | null; readonly stack: string };

/** Each job in a thread of its own, so that neither grids nor tasks wait for it. */
export function createThreadRunner(inTurn: InTurn): JobRunner {
  const workers = new Set<Worker>();

  function run<Job extends BackupJob>(
    job: Job,
    onPart: (part: number) => void,
  ): Promise<OutputOfJob<Job>> {
    // As built it lies beside the data process; from source one folder up.
    const isSource = import.meta.url.endsWith('.ts');
    const file = isSource ? '../backup-worker.ts' : './backup-worker.js';
    const worker = new Worker(new URL(file, import.meta.url), { workerData: job });
    workers.add(worker);
    let endTurn: () => void = () => undefined;
    return new Promise<OutputOfJob<Job>>((resolve, reject) => {
      worker.on('message', (event: JobEvent) => {
        if (event.type === 'part') onPart(event.part);
        else if (event.type === 'turn-over') endTurn();
        else if (event.type === 'done') resolve(event.output as OutputOfJob<Job>);
        else if (event.type === 'failed')
          reject(
            event.error
              ? new Refusal(event.error.code, event.error.params)
              : new Error(`backup job ${job.type}: ${event.stack}`),
          );
        else
          void inTurn(
            () =>
              new Promise<void>((over) => {
                endTurn = over;
                worker.postMessage('turn');
              }),
          );
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        workers.delete(worker);
        endTurn();
        reject(new Refusal('cancelled'));
      });
    });
  }

  return {
    run,
    async stop() {
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}
