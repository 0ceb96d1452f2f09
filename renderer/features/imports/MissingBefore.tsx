import { useTranslate } from '../../app/translate.tsx';
import type { ImportKind } from './guess-kind.ts';
import styles from './Rehearsal.module.css';
import { usePresent } from './use-present.ts';

/** Says when a table that this one refers to is not there yet: every name in it then becomes a question. */
export function MissingBefore({ kind }: { readonly kind: ImportKind }) {
  const { t } = useTranslate();
  const { mahallas, officials } = usePresent();
  const key =
    kind !== 'mahallas' && mahallas === 0
      ? 'importWindow.missingMahallas'
      : (kind === 'families' || kind === 'log') && officials === 0
        ? 'importWindow.missingOfficials'
        : null;
  return key && <div className={styles['told']}>{t(key)}</div>;
}
