import { Button, Group } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import type { CallError } from '../app/call.ts';
import type { DialogDraft } from '../app/draft.ts';
import { useTranslate } from '../app/translate.tsx';
import styles from './Form.module.css';
import { Form } from './Form.tsx';
import { KeyHint } from './KeyHint.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import { useFormAhead } from './use-form-ahead.ts';

interface AddFormProps<Values> {
  readonly draft: DialogDraft<Values>;
  readonly isAdding: boolean;
  /** Whether enough is typed to add it. */
  readonly isComplete: boolean;
  readonly error: CallError | null;
  /** Adds what was typed; `isGoingOn`: the form stays for the next one. What it throws is shown by `error`, and what was typed stays. */
  readonly onAdd: (isGoingOn: boolean) => Promise<void>;
  /** What stays in the fields for the next one. */
  readonly kept?: Partial<Values>;
  readonly children: ReactNode;
}

/**
 * A form by which rows are added one after the other: Enter adds and closes, Ctrl+Enter adds and begins anew with
 * the keyboard in the first field. Keys typed before that field is there are typed into it.
 */
export function AddForm<Values extends object>(props: AddFormProps<Values>) {
  const { draft, isAdding, isComplete, onAdd, kept } = props;
  const { t } = useTranslate();
  const [round, setRound] = useState(0);
  const form = useFirstFocus(round);
  const ahead = useFormAhead(form, round);
  // `isAdding` is known only when it was drawn: a second Enter may come before.
  const isBusy = useRef(false);

  async function add(isGoingOn: boolean): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    if (isGoingOn) ahead.begin();
    try {
      await onAdd(isGoingOn);
    } catch {
      ahead.drop();
      return;
    } finally {
      isBusy.current = false;
    }
    if (!isGoingOn) {
      draft.close();
      return;
    }
    draft.discard();
    if (kept) draft.change(kept);
    setRound(round + 1);
  }

  const button = { type: 'submit', loading: isAdding, disabled: !isComplete } as const;
  return (
    <Form
      // A day that was half typed does not stay in its field.
      key={round}
      ref={form}
      draft={draft}
      onSubmit={(pressed) => void add(pressed?.hasAttribute('data-ctrl-enter') ?? false)}
      isComplete={isComplete}
      onCtrlEnter={ahead.begin}
      onLacking={ahead.takeBack}
      error={props.error}
      buttons={
        // The first in order is the one that Enter means.
        <Group className={styles['reversed']} gap="xs">
          <Button {...button}>{t('common.add')}</Button>
          <Button
            {...button}
            variant="default"
            data-ctrl-enter
            rightSection={<KeyHint keys="Ctrl Enter" />}
          >
            {t('common.addNext')}
          </Button>
          <Button variant="default" onClick={draft.close}>
            {t('common.cancel')}
          </Button>
        </Group>
      }
    >
      {props.children}
    </Form>
  );
}
