import { Link } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import styles from './FamilyCard.module.css';

const tabs = ['card', 'plan', 'history'] as const;
export type CardTab = (typeof tabs)[number];

const labels = {
  card: 'card.tabCard',
  plan: 'card.tabPlan',
  history: 'card.tabHistory',
} as const;

/** An old link with a tab that is no more opens the card. */
export function tabOf(value: string | undefined): CardTab {
  return tabs.find((tab) => tab === value) ?? 'card';
}

export function CardTabs({ id, tab }: { readonly id: string; readonly tab: CardTab }) {
  const { t } = useTranslate();
  return (
    <nav className={styles['tabs']}>
      {tabs.map((name) => (
        <Link
          key={name}
          to="/families/:id"
          values={name === 'card' ? { id } : { id, tab: name }}
          className={styles['tab']}
          aria-current={name === tab ? 'page' : undefined}
        >
          {t(labels[name])}
        </Link>
      ))}
    </nav>
  );
}
