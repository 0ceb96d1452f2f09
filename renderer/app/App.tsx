import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Cover } from './Cover.tsx';
import { CallError } from './call.ts';
import { FailedPage } from './FailedPage.tsx';
import { FailureNotices } from './FailureNotices.tsx';
import { lazily } from './lazily.tsx';
import { Office } from './Office.tsx';
import { PageGuard } from './PageGuard.tsx';
import { PageOutlet } from './PageOutlet.tsx';
import { useRoute } from './router.tsx';
import { routeOf } from './routes.tsx';
import { retrySession } from './session.ts';
import { useSessionState } from './session-store.ts';
import { ThemeProvider } from './ThemeProvider.tsx';
import { LanguageProvider } from './translate.tsx';

const SignInPage = lazily(() =>
  import('../features/sign-in/SignInPage.tsx').then((m) => m.SignInPage),
);
const DamagedPage = lazily(() =>
  import('../features/sign-in/DamagedPage.tsx').then((m) => m.DamagedPage),
);

interface AppProps {
  readonly client: QueryClient;
  /** Where failed writes are told; filled once there is somebody to tell them. */
  readonly onFailure: RefObject<(error: CallError) => void>;
}

export function App({ client, onFailure }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <ThemeProvider>
        <LanguageProvider>
          <Notifications position="bottom-right" limit={4} />
          <FailureNotices target={onFailure} />
          <PageGuard fallback={(error) => <FailedPage error={error} />}>
            <Window />
          </PageGuard>
        </LanguageProvider>
      </ThemeProvider>
    </QueryClientProvider>
  );
}

/** A printed sheet alone, somebody's work, or the page that lets somebody in: over the work that waits for them. */
function Window() {
  const client = useQueryClient();
  const { session, error, owner, isLeaving } = useSessionState();
  const route = useRoute();
  const page = routeOf(route?.address);
  if (error) {
    return (
      <div style={{ maxWidth: 560, margin: '12vh auto' }}>
        <ErrorNote error={new CallError(error)} onRetry={() => retrySession(client)} />
      </div>
    );
  }
  if (!session || isLeaving) return null;
  if (page?.isFramed === false) return <PageOutlet page={page} />;
  const isShut = session.state === 'closed' || session.state === 'locked';
  const hasContent = owner !== null || session.state === 'new' || session.state === 'unguarded';
  return (
    <>
      {hasContent && (
        <Cover isCovered={isShut}>
          <Office session={session} page={page} />
        </Cover>
      )}
      {isShut && <SignInPage />}
      {session.state === 'damaged' && <DamagedPage />}
    </>
  );
}
