import type { BackupJob, OutputOfJob } from '../../db/backups/jobs.ts';
import { runBackupJob } from '../../db/backups/jobs.ts';
import type { InTurn } from '../write-turn.ts';

/** Where the long work of backups is done. */
export interface JobRunner {
  run<Job extends BackupJob>(job: Job, onPart: (part: number) => void): Promise<OutputOfJob<Job>>;
  /** Ends what is under way: the key is about to be forgotten. */
  stop(): Promise<void>;
}

/** In this process, between its other work: for the command line and tests. Stopping waits for the end. */
export function createLocalRunner(inTurn: InTurn): JobRunner {
  const running = new Set<Promise<unknown>>();
  return {
    async run<Job extends BackupJob>(job: Job, onPart: (part: number) => void) {
      const done = runBackupJob(job, { inTurn, onPart });
      running.add(done);
      try {
        return (await done) as OutputOfJob<Job>;
      } finally {
        running.delete(done);
      }
    },
    async stop() {
      await Promise.allSettled(running);
    },
  };
}
