import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState } from 'react';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { type CallError, createQueryClient, useRead } from './call.ts';
import { DialogOutlet } from './DialogOutlet.tsx';
import { FailureNotices } from './FailureNotices.tsx';
import { Frame } from './frame/Frame.tsx';
import { PageOutlet } from './PageOutlet.tsx';
import { useRoute } from './router.tsx';
import { routes } from './routes.tsx';
import { ThemeProvider } from './ThemeProvider.tsx';
import { LanguageProvider } from './translate.tsx';

const SetupPage = lazy(() =>
  import('../features/setup/SetupPage.tsx').then((m) => ({ default: m.SetupPage })),
);

export function App() {
  const onFailure = useRef<(error: CallError) => void>(() => undefined);
  const [client] = useState(() => createQueryClient((error) => onFailure.current(error)));
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
  const page = routes.find((one) => one.address === route?.address);
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
    return (
      <Suspense>
        <SetupPage onStart={() => setSettingUp(true)} onEnd={() => setSettingUp(false)} />
      </Suspense>
    );
  }
  return (
    <Frame office={office.data} page={page ?? null}>
      <PageOutlet page={page ?? null} />
      <DialogOutlet />
    </Frame>
  );
}
