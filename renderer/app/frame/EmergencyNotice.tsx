import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { EmergencyUse } from '../../../shared/session.ts';
import { useRead, useWrite } from '../call.ts';
import { useMay } from '../rights.tsx';
import { Link } from '../router.tsx';
import { useTranslate } from '../translate.tsx';
import styles from './EmergencyNotice.module.css';

/** So many are told one by one; the rest stand in the journal. */
const mostTold = 3;

/** Over every page, for whoever reads the journal: who opened everything to themselves, until somebody has seen it. */
export function EmergencyNotice() {
  const isReader = useMay('journal');
  const uses = useRead('emergency.list', {}, { isEnabled: isReader }).data;
  const unseen = isReader ? (uses ?? []).filter((use) => use.seenAt === null) : [];
  return unseen.length > 0 && <Unseen uses={unseen} />;
}

function Unseen({ uses }: { readonly uses: readonly EmergencyUse[] }) {
  const { t, script, formatMoment } = useTranslate();
  const acknowledge = useWrite('emergency.acknowledge');
  return (
    <section className={styles['notice']} role="alert">
      <IconAlertTriangle size={20} stroke={1.7} />
      <div className={styles['text']}>
        <b>{t('emergencySeen.title', { count: uses.length })}</b>
        {uses.slice(0, mostTold).map((use) => (
          <div key={use.id}>
            {script(use.userName)}, {formatMoment(use.fromAt)} – {formatMoment(use.untilAt)}:{' '}
            {script(use.reason)}
          </div>
        ))}
      </div>
      <Link to="/journal" values={{ tab: 'emergencies' }}>
        {t('emergencySeen.open')}
      </Link>
      <Button
        size="xs"
        color="red"
        loading={acknowledge.isPending}
        onClick={() => acknowledge.mutate({ ids: uses.map((use) => use.id) })}
      >
        {t('emergencySeen.acknowledge')}
      </Button>
    </section>
  );
}
