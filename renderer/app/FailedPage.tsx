import { EmptyNote } from '../components/EmptyNote.tsx';
import type { CallError } from './call.ts';
import { useErrorWords } from './error-words.ts';
import { useTranslate } from './translate.tsx';

/** In place of a page that could not be drawn: what to do, and the number of the fault once it is kept. */
export function FailedPage({ error }: { readonly error: CallError | null }) {
  const { t } = useTranslate();
  const wordsOf = useErrorWords();
  return (
    <EmptyNote
      title={t('frame.pageFailed')}
      hint={t('frame.pageFailedHint')}
      action={error && <small style={{ userSelect: 'text' }}>{wordsOf(error).code}</small>}
    />
  );
}
