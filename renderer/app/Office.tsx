import { useState } from 'react';
import type { Session } from '../../shared/session.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { useRead } from './call.ts';
import { DialogOutlet } from './DialogOutlet.tsx';
import { Frame } from './frame/Frame.tsx';
import { useIdleLock } from './idle-lock.ts';
import { lazily } from './lazily.tsx';
import { PageOutlet } from './PageOutlet.tsx';
import type { PageRoute } from './routes.tsx';

const SetupPage = lazily(() => import('../features/setup/SetupPage.tsx').then((m) => m.SetupPage));
const OwnPasswordPage = lazily(() =>
  import('../features/sign-in/OwnPasswordPage.tsx').then((m) => m.OwnPasswordPage),
);
const RecoveryDuePage = lazily(() =>
  import('../features/account/RecoveryDuePage.tsx').then((m) => m.RecoveryDuePage),
);

interface OfficeProps {
  readonly session: Session;
  readonly page: PageRoute | null;
}

/** The first run, what is asked of a person before all else, or a page in its frame. */
export function Office({ session, page }: OfficeProps) {
  useIdleLock();
  // Asked again every minute: at midnight its `today` is another day.
  const office = useRead('office.get', {}, { refreshMs: 60_000 });
  const [isSettingUp, setSettingUp] = useState(false);
  // As it was when the person came in: a code that is shown at this moment is not confirmed either.
  const [isRecoveryDue, setRecoveryDue] = useState(
    session.state === 'open' && session.isRecoveryDue,
  );
  const isNew = session.state === 'new' || session.state === 'unguarded';
  if (session.user?.mustChangePassword) return <OwnPasswordPage />;
  if (isRecoveryDue) return <RecoveryDuePage onEnd={() => setRecoveryDue(false)} />;
  // An account and an office are there before the first run is over: it ends when it says so.
  if (isNew || isSettingUp || office.data === null) {
    return <SetupPage onStart={() => setSettingUp(true)} onEnd={() => setSettingUp(false)} />;
  }
  if (office.isError && !office.data && !office.isFetching) {
    return (
      <div style={{ maxWidth: 560, margin: '12vh auto' }}>
        <ErrorNote error={office.error} onRetry={() => void office.refetch()} />
      </div>
    );
  }
  if (!office.data) return null;
  return (
    <Frame office={office.data} page={page}>
      <PageOutlet page={page} />
      <DialogOutlet />
    </Frame>
  );
}
