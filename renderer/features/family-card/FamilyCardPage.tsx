import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { FamilyCard } from '../../../shared/family-card.ts';
import { useRead } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { FullPlanPart } from '../../app/parts.tsx';
import { May } from '../../app/rights.tsx';
import { Link, navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { HistoryList } from '../../components/history/HistoryList.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { CardMarks } from './CardMarks.tsx';
import { CardStatus } from './CardStatus.tsx';
import { CardTabs, tabOf } from './CardTabs.tsx';
import { CardView } from './CardView.tsx';
import styles from './FamilyCard.module.css';
import { Road } from './road/Road.tsx';

/** The card of one family. */
export function FamilyCardPage() {
  const { id = '' } = useValues('/families/:id');
  const card = useRead('families.get', { id }, { isEnabled: id !== '', keepPrevious: true });
  const { t } = useTranslate();
  if (card.isSuccess) return <Loaded card={card.data} key={card.data.id} />;
  return (
    <Page back={<Link to="/families">{t('frame.families')}</Link>} title={t('card.pageTitle')}>
      <ReadState read={card}>{() => null}</ReadState>
    </Page>
  );
}

function Loaded({ card }: { readonly card: FamilyCard }) {
  const { t } = useTranslate();
  const tab = tabOf(useValues('/families/:id').tab);
  const today = useRead('office.get').data?.today ?? '';
  const title =
    card.headName === '' ? t('card.nameless') : t('card.title', { name: card.headName });
  return (
    <Page
      isFilled={tab !== 'card'}
      back={<Link to="/families">{t('frame.families')}</Link>}
      title={<span title={title}>{title}</span>}
      marks={<CardMarks card={card} />}
      actions={
        <>
          <May do="edit">
            <Button
              variant="default"
              onClick={() => navigate('/log', { day: today, family: card.id })}
            >
              {t('card.visit')}
            </Button>
          </May>
          <May do="print">
            <Button
              variant="default"
              onClick={() => openDialog('print', { familyIds: [card.id], title })}
            >
              {t('card.print')}
            </Button>
          </May>
          <May do="edit">
            <Button
              leftSection={<IconPlus size={15} />}
              onClick={() => openDialog('planItem', { familyId: card.id })}
            >
              {t('plans.add')}
            </Button>
          </May>
        </>
      }
    >
      <div className={styles['top']}>
        <Road card={card} />
        <CardTabs id={card.id} tab={tab} />
      </div>
      {tab === 'card' && <CardView card={card} today={today} />}
      {tab === 'plan' && <FullPlanPart familyId={card.id} members={card.members} />}
      {tab === 'history' && (
        <Panel className={styles['history']} isFlush>
          <HistoryList subject="family" id={card.id} />
        </Panel>
      )}
      <CardStatus card={card} today={today} />
    </Page>
  );
}
