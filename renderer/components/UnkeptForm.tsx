import type { ReactNode, Ref } from 'react';
import styles from './Form.module.css';

interface UnkeptFormProps {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLFormElement>;
}

/** A form without a draft: passwords, recovery codes, and what has to be said anew each time. */
export function UnkeptForm({ onSubmit, children, ref }: UnkeptFormProps) {
  return (
    <form
      className={styles['unkept']}
      {...(ref !== undefined && { ref })}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
