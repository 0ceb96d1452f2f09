import { EmptyNote } from '../components/EmptyNote.tsx';
import { FailedPage } from './FailedPage.tsx';
import { PageGuard } from './PageGuard.tsx';
import { useUser } from './rights.tsx';
import { useHash } from './router.tsx';
import type { PageRoute } from './routes.tsx';
import { useTranslate } from './translate.tsx';

/** The open page, loaded when first needed. A fault of one page leaves the rest of the window alive. */
export function PageOutlet({ page }: { readonly page: PageRoute | null }) {
  const { t } = useTranslate();
  const hash = useHash();
  const user = useUser();
  if (!page) return <EmptyNote title={t('frame.pageMissing')} hint={t('frame.pageMissingHint')} />;
  if (page.needs !== null && !user?.rights.includes(page.needs))
    return <EmptyNote title={t('frame.pageNotAllowed')} hint={t('frame.pageNotAllowedHint')} />;
  const Component = page.component;
  return (
    <PageGuard key={hash.split('?')[0]} fallback={(error) => <FailedPage error={error} />}>
      <Component />
    </PageGuard>
  );
}
