import type { MahallaCard } from '../../../shared/mahallas.ts';
import { AttachmentsPart, StagesPart } from '../../app/parts.tsx';
import { href } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Kpi, KpiRow } from '../../components/Kpi.tsx';
import { Panel } from '../../components/Panel.tsx';
import { WithSide } from '../../components/WithSide.tsx';
import { CategoryBars } from './CategoryBars.tsx';
import styles from './Mahallas.module.css';
import { PassportPanel } from './PassportPanel.tsx';
import { SevenPanel } from './SevenPanel.tsx';

export function MahallaOverview({ card }: { readonly card: MahallaCard }) {
  const { t } = useTranslate();
  const { id } = card.passport;
  return (
    <div className={styles['stack']}>
      <Figures card={card} />
      <WithSide
        isEven
        side={
          <>
            <Panel title={t('mahallas.stages')}>
              {card.families === 0 ? (
                t('mahallas.noFamilies')
              ) : (
                <StagesPart stages={card.stages} of={{ mahalla: id }} />
              )}
            </Panel>
            <Panel title={t('mahallas.categories')} className={styles['grows']}>
              <CategoryBars card={card} />
            </Panel>
          </>
        }
      >
        <SevenPanel mahallaId={id} posts={card.posts} />
      </WithSide>
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
    <KpiRow>
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
        value={formatNumber(overdue)}
        isBad={overdue > 0}
        to={href('/plans', { quick: 'overdue', mahalla: id })}
      />
      <Kpi
        label={t('mahallas.kpiUnattached')}
        value={formatNumber(unattached)}
        isBad={unattached > 0}
        to={href('/families', { quick: 'unattached', mahalla: id })}
      />
    </KpiRow>
  );
}
