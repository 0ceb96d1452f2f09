import { useImportSession } from './import-session.ts';
import { RehearsalPage } from './RehearsalPage.tsx';
import { ResultPage } from './ResultPage.tsx';
import { StartPage } from './StartPage.tsx';

/** Bringing in a workbook: choosing it, seeing what it would do, and what it did. */
export function ImportsPage() {
  const session = useImportSession();
  const { rehearsal, result } = session;
  if (rehearsal && result) return <ResultPage rehearsal={rehearsal} result={result} />;
  if (rehearsal) return <RehearsalPage session={session} rehearsal={rehearsal} />;
  return <StartPage session={session} />;
}
