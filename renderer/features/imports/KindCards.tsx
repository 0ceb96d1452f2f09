import { IconCheck, IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslate } from '../../app/translate.tsx';
import type { ImportKind } from './guess-kind.ts';
import common from './Imports.module.css';
import { kindsInOrder } from './import-words.ts';
import styles from './KindCards.module.css';
import { usePresent } from './use-present.ts';

interface KindCardsProps {
  /** The kind that did not fit the file. */
  readonly failed: ImportKind | null;
  /** A file is chosen already: a card then says what it holds. */
  readonly hasFile: boolean;
  readonly onChoose: (kind: ImportKind) => void;
}

/** The four tables in the order in which they are best brought in, ticked where there is something already. */
export function KindCards({ failed, hasFile, onChoose }: KindCardsProps) {
  const { t } = useTranslate();
  const present = usePresent();
  const next = kindsInOrder.find((kind) => present[kind] === 0);
  return (
    <div className={styles['kinds']}>
      {kindsInOrder.map((kind, index) => {
        const count = present[kind];
        return (
          <button
            key={kind}
            type="button"
            className={styles['kind']}
            data-next={(!hasFile && kind === next) || undefined}
            disabled={kind === failed}
            onClick={() => onChoose(kind)}
          >
            <span className={styles['kindHead']}>
              <span className={styles['step']} data-done={Boolean(count) || undefined}>
                {count ? <IconCheck size={14} stroke={3} /> : index + 1}
              </span>
              <b>{t(`importWindow.${kind}`)}</b>
            </span>
            <span className={common['soft']}>{t(`importWindow.${kind}About`)}</span>
            <span className={styles['kindFoot']}>
              <span className={common['faint']}>
                {count !== undefined &&
                  (count === 0 ? t('importWindow.absent') : t('importWindow.present', { count }))}
              </span>
              {!hasFile && (
                <span className={styles['kindAction']}>
                  <IconFileSpreadsheet size={15} stroke={1.7} />
                  {t('importWindow.chooseFile')}
                </span>
              )}
            </span>
          </button>
        );
      })}
    </div>
  );
}
