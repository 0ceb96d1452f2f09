/** The thread of one backup job: ends with it, and the key with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { type BackupJob, runBackupJob } from '../db/backups/jobs.ts';
import { Refusal } from '../shared/errors.ts';
import type { JobEvent } from './backups/thread-runner.ts';

const job = workerData as BackupJob;
const post = (event: JobEvent) => parentPort?.postMessage(event);
/** Windows are told a hundred times at most. */
let lastPart = 0;

try {
  const output = await runBackupJob(job, {
    onPart(part) {
      if (part - lastPart < 0.01) return;
      lastPart = part;
      post({ type: 'part', part });
    },
    async inTurn(work) {
      await new Promise<void>((resolve) => {
        parentPort?.once('message', () => resolve());
        post({ type: 'turn-wanted' });
      });
      try {
        return await work();
      } finally {
        post({ type: 'turn-over' });
      }
    },
  });
  post({ type: 'done', output });
} catch (error) {
  const report = error instanceof Refusal ? { code: error.code, params: error.params } : null;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  post({ type: 'failed', error: report, stack });
}
