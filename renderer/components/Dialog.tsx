import { Modal, type ModalProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslate } from '../app/translate.tsx';

/** A dialog that is there while it is rendered. When it goes, the keyboard is where it was before, unless something else took it. */
export function Dialog(props: Omit<ModalProps, 'opened' | 'returnFocus'>) {
  const { t } = useTranslate();
  useFocusBack();
  return (
    <Modal
      {...props}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      opened
      returnFocus={false}
    />
  );
}

/** The component library gives the keyboard back only when a dialog closes before it is taken away. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // An entry of a menu is gone by now; so may be the row that was removed here.
      if (document.activeElement === document.body && before instanceof HTMLElement)
        before.focus({ preventScroll: true });
    },
    [before],
  );
}
