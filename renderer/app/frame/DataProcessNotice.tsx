import { useEffect, useState } from 'react';
import { onShellEvent } from '../call.ts';
import { useTranslate } from '../translate.tsx';
import styles from './Frame.module.css';

/** While the data process is away: the window stays, and says so. */
export function DataProcessNotice() {
  const { t } = useTranslate();
  const [isStopped, setStopped] = useState(false);
  useEffect(
    () =>
      onShellEvent((event) => {
        if (event.type === 'data-process') setStopped(event.state === 'stopped');
      }),
    [],
  );
  if (!isStopped) return null;
  return (
    <div className={styles['notice']} role="alert">
      {t('frame.dataProcessStopped')}
    </div>
  );
}
