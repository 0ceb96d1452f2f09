import { Button, type ButtonProps, Group, Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../app/translate.tsx';

interface ConfirmButtonProps {
  readonly label: string;
  /** What is asked, with what will happen: «3 та оила ўчирилади». */
  readonly question: string;
  /** The word on the button that does it; by default the same as `label`. */
  readonly confirmLabel?: string;
  readonly onConfirm: () => void;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  readonly size?: NonNullable<ButtonProps['size']>;
}

/** A button that asks before it acts, beside itself; Escape or a click elsewhere means no. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, question, confirmLabel = label, isDanger = false, size = 'sm' } = props;
  const { t } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const color = isDanger ? 'red' : 'accent';
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus withArrow shadow="md" width={300}>
      <Popover.Target>
        <Button
          variant="default"
          size={size}
          disabled={props.isDisabled ?? false}
          onClick={() => setOpen(!isOpen)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {question}
        <Group gap="xs" mt="sm" justify="flex-end">
          <Button variant="default" size="xs" onClick={() => setOpen(false)}>
            {t('common.cancel')}
          </Button>
          <Button
            size="xs"
            color={color}
            data-autofocus
            onClick={() => {
              setOpen(false);
              props.onConfirm();
            }}
          >
            {confirmLabel}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
