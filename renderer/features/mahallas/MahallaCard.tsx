import { Button } from '@mantine/core';
import type { MahallaCard as Card } from '../../../shared/mahallas.ts';
import { useRead } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { FamiliesPart } from '../../app/parts.tsx';
import { May } from '../../app/rights.tsx';
import { Link, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Page } from '../../components/Page.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { MahallaOverview } from './MahallaOverview.tsx';
import styles from './Mahallas.module.css';
import { stateOfMahallaCategory } from './mahalla-columns.ts';

/** Everything about one mahalla: passport, the seven, who is attached, its families. */
export function MahallaCard() {
  const { t, script } = useTranslate();
  const { id = '', tab } = useValues('/mahallas/:id');
  const card = useRead('mahallas.get', { id }, { isEnabled: id !== '' });
  const isFamilies = tab === 'families';
  return (
    <ReadState read={card}>
      {(data) => (
        <Page
          isFilled={isFamilies}
          back={<Link to="/mahallas">{t('mahallas.title')}</Link>}
          title={<Name card={data} />}
          marks={<Marks card={data} />}
          actions={
            <>
              <May do="print">
                <Button
                  variant="default"
                  onClick={() =>
                    openDialog('print', { mahallaId: id, title: script(data.passport.name) })
                  }
                >
                  {t('sheets.planSheets')}
                </Button>
              </May>
              <May do="edit">
                <Button onClick={() => openDialog('attach', { mahallaIds: [id] })}>
                  {t('attachments.attach')}
                </Button>
              </May>
            </>
          }
          toolbar={
            <nav className={styles['tabs']}>
              <Link
                to="/mahallas/:id"
                values={{ id }}
                aria-current={isFamilies ? undefined : 'page'}
              >
                {t('mahallas.overview')}
              </Link>
              <Link
                to="/mahallas/:id"
                values={{ id, tab: 'families' }}
                aria-current={isFamilies ? 'page' : undefined}
              >
                {t('mahallas.familiesTab')} <span>{data.families}</span>
              </Link>
            </nav>
          }
        >
          {isFamilies ? <FamiliesPart mahallaId={id} /> : <MahallaOverview card={data} />}
        </Page>
      )}
    </ReadState>
  );
}

function Name({ card }: { readonly card: Card }) {
  const { t, script } = useTranslate();
  return t('mahallas.titleOf', { name: script(card.passport.name) });
}

function Marks({ card: { passport } }: { readonly card: Card }) {
  const { t, nameOf } = useTranslate();
  const items = useRead('lists.all').data ?? [];
  const category = items.find((item) => item.id === passport.categoryId);
  return (
    <>
      {passport.sector !== null && (
        <StateChip state="neutral">{t('mahallas.sectorOf', { sector: passport.sector })}</StateChip>
      )}
      {category && (
        <StateChip state={stateOfMahallaCategory(category.id)}>{nameOf(category)}</StateChip>
      )}
    </>
  );
}
