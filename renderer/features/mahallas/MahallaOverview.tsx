import type { MahallaCard } from '../../../shared/mahallas.ts';
import { AttachmentsPart } from '../../app/parts.tsx';
import { href } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Kpi } from '../../components/Kpi.tsx';
import { Panel } from '../../components/Panel.tsx';
import { CategoryBars, StageBars } from './FamilyBars.tsx';
import styles from './Mahallas.module.css';
import { PassportPanel } from './PassportPanel.tsx';
import { SevenPanel } from './SevenPanel.tsx';

export function MahallaOverview({ card }: { readonly card: MahallaCard }) {
  const { t } = useTranslate();
  const { id } = card.passport;
  return (
    <div className={styles['stack']}>
      <Figures card={card} />
      <div className={styles['columns']}>
        <SevenPanel mahallaId={id} posts={card.posts} />
        <div className={styles['column']}>
          <Panel title={t('mahallas.stages')}>
            <StageBars card={card} />
          </Panel>
          <Panel title={t('mahallas.categories')} className={styles['grows']}>
            <CategoryBars card={card} />
          </Panel>
        </div>
      </div>
      <AttachmentsPart subject="mahalla" id={id} />
      <PassportPanel passport={card.passport} />
    </div>
  );
}

function Figures({ card }: { readonly card: MahallaCard }) {
  const { t, formatNumber } = useTranslate();
  const { families, planned, overdue, unattached } = card;
  const { id } = card.passport;
  return (
    <div className={styles['figures']}>
      <Kpi
        label={t('mahallas.kpiFamilies')}
        value={formatNumber(families)}
        change={t('mahallas.kpiMembers', { count: card.members })}
        to={href('/mahallas/:id', { id, tab: 'families' })}
      />
      <Kpi
        label={t('mahallas.kpiPlanned')}
        value={formatNumber(planned)}
        change={families > 0 && `${Math.floor((100 * planned) / families)}%`}
      />
      <Kpi
        label={t('mahallas.kpiOverdue')}
        value={<span data-bad={overdue > 0 || undefined}>{formatNumber(overdue)}</span>}
        to={href('/plans', { quick: 'overdue', mahalla: id })}
      />
      <Kpi
        label={t('mahallas.kpiUnattached')}
        value={<span data-bad={unattached > 0 || undefined}>{formatNumber(unattached)}</span>}
        to={href('/families', { quick: 'unattached', mahalla: id })}
      />
    </div>
  );
}
