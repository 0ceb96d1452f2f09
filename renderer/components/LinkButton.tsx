import type { ReactNode } from 'react';
import styles from './LinkButton.module.css';

interface LinkButtonProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
  /** What it does, when it shows no more than an icon. */
  readonly label?: string;
}

/** A button that looks like a link: for small steps inside a panel, a line, a note. */
export function LinkButton({ onClick, children, label }: LinkButtonProps) {
  return (
    <button
      type="button"
      className={styles['link']}
      onClick={onClick}
      {...(label !== undefined && { title: label, 'aria-label': label })}
    >
      {children}
    </button>
  );
}
