import styles from './KeyHint.module.css';

/** Keys to press, such as `Ctrl K`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return <kbd className={styles['keys']}>{keys}</kbd>;
}
