import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslate } from '../app/translate.tsx';
import { KeyHint } from './KeyHint.tsx';

interface FormButtonsProps {
  readonly isSaving: boolean;
  readonly isDisabled?: boolean;
  readonly onClose: () => void;
  /** The word on the button that saves, where it is not «Сақлаш». */
  readonly saveLabel?: string | undefined;
  /** Keys that save from inside any field, told on the button. */
  readonly saveKeys?: string | undefined;
  /** The word on the button that goes away, where it is not «Бекор қилиш». */
  readonly closeLabel?: string;
  /** Opposite the two: what removes the row, or does something else with it. */
  readonly aside?: ReactNode;
}

/** At the end of a form: cancel, and the button by which Enter saves. */
export function FormButtons(props: FormButtonsProps) {
  const { t } = useTranslate();
  return (
    <Group justify="flex-end" gap="xs">
      {props.aside && <div style={{ marginInlineEnd: 'auto' }}>{props.aside}</div>}
      <Button variant="default" onClick={props.onClose}>
        {props.closeLabel ?? t('common.cancel')}
      </Button>
      <Button
        type="submit"
        loading={props.isSaving}
        disabled={props.isDisabled ?? false}
        rightSection={props.saveKeys && <KeyHint keys={props.saveKeys} />}
      >
        {props.saveLabel ?? t('common.save')}
      </Button>
    </Group>
  );
}
