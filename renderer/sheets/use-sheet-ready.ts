import { useEffect } from 'react';
import { useRead } from '../app/call.ts';
import { useTranslate } from '../app/translate.tsx';
import { tellPaperReady } from './paper-ready.ts';

/**
 * Tells that a sheet stands, and what goes into the foot of its pages: who printed it and when, and the code of the
 * journal, which proves later that nothing before was changed.
 * @param user null while something is still to be read
 */
export function useSheetReady(title: string, user: string | null): void {
  const { t, formatMoment, script } = useTranslate();
  const checkpoint = useRead('journal.checkpoint').data;
  useEffect(() => {
    if (user === null || !checkpoint) return;
    const { seq, code } = checkpoint;
    const foot = {
      footLeft: [
        t('sheets.foot', { title, at: formatMoment(new Date().toISOString()), user: script(user) }),
        t('journal.foot', { seq: String(seq), code }),
      ].join(' · '),
      footPage: t('sheets.page', { page: '{page}', pages: '{pages}' }),
    };
    tellPaperReady(foot);
  }, [title, user, checkpoint, t, formatMoment, script]);
}
