import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { type CallError, useRead } from './call.ts';
import { DialogOutlet } from './DialogOutlet.tsx';
import { FailureNotices } from './FailureNotices.tsx';
import { Frame } from './frame/Frame.tsx';
import { lazily } from './lazily.tsx';
import { PageOutlet } from './PageOutlet.tsx';
import { useRoute } from './router.tsx';
import { routeOf } from './routes.tsx';
import { ThemeProvider } from './ThemeProvider.tsx';
import { LanguageProvider } from './translate.tsx';

const SetupPage = lazily(() => import('../features/setup/SetupPage.tsx').then((m) => m.SetupPage));

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
          <Window />
        </LanguageProvider>
      </ThemeProvider>
    </QueryClientProvider>
  );
}

/** A printed sheet alone, the first run, or a page in its frame. */
function Window() {
  // Asked again every minute: at midnight its `today` is another day.
  const office = useRead('office.get', {}, { refreshMs: 60_000 });
  const [isSettingUp, setSettingUp] = useState(false);
  const route = useRoute();
  const page = routeOf(route?.address);
  if (office.isError) {
    return (
      <div style={{ maxWidth: 560, margin: '12vh auto' }}>
        <ErrorNote error={office.error} onRetry={() => void office.refetch()} />
      </div>
    );
  }
  if (office.isPending) return null;
  if (page?.isFramed === false) return <PageOutlet page={page} />;
  // The office is there before a demo is complete: the first run ends when it says so.
  if (office.data === null || isSettingUp) {
    return <SetupPage onStart={() => setSettingUp(true)} onEnd={() => setSettingUp(false)} />;
  }
  return (
    <Frame office={office.data} page={page}>
      <PageOutlet page={page} />
      <DialogOutlet />
    </Frame>
  );
}
