import { useDebouncedValue } from '@mantine/hooks';
import { useTranslate } from '../../app/translate.tsx';
import { TaskProgress } from '../../components/TaskProgress.tsx';
import { cancelWork, type ImportWork } from './import-session.ts';

/** Small files are done before anybody could read a word. */
const patienceMs = 300;

/** The rehearsal or the commit under way, with a way to stop it. */
export function WorkProgress({ work }: { readonly work: ImportWork | null }) {
  const { t } = useTranslate();
  const [isLong] = useDebouncedValue(work !== null, patienceMs);
  return (
    <TaskProgress
      title={t(work?.name === 'commit' ? 'importWindow.committing' : 'importWindow.rehearsing')}
      task={{
        isRunning: work !== null && isLong,
        isCancelling: work?.isCancelling ?? false,
        progress: work?.progress ?? null,
        error: null,
        cancel: cancelWork,
      }}
    />
  );
}
