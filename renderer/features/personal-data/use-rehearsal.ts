import { useEffect, useState } from 'react';
import type { DestructionTargets, Rehearsal } from '../../../shared/destruction.ts';
import { type Task, useTask } from '../../app/task.ts';

/** What a destruction would do, found while the act is filled in; a form that is closed stops the looking. */
export function useRehearsal({ familyIds, personIds }: DestructionTargets): {
  readonly task: Task<'destruction.rehearse'>;
  readonly found: Rehearsal | null;
} {
  const task = useTask('destruction.rehearse');
  const [found, setFound] = useState<Rehearsal | null>(null);
  const { run, cancel } = task;
  const asked = JSON.stringify({ familyIds, personIds });
  useEffect(() => {
    setFound(null);
    void run(JSON.parse(asked) as DestructionTargets).then(setFound);
    return cancel;
  }, [run, cancel, asked]);
  return { task, found };
}
