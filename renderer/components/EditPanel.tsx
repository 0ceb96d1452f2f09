import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { May } from '../app/rights.tsx';
import { useTranslate } from '../app/translate.tsx';
import { Panel } from './Panel.tsx';

interface EditPanelProps {
  readonly title: string;
  /** What is read. */
  readonly children: ReactNode;
  /** The form in its place, for who may edit; the keyboard goes into the field marked `isFocused`. */
  readonly form: (onClose: () => void) => ReactNode;
}

/** A panel that is read at a glance and edited at a press; after that the keyboard is on the button again. */
export function EditPanel({ title, children, form }: EditPanelProps) {
  const { t } = useTranslate();
  const [isEditing, setEditing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (isEditing) {
      // The whole form, down to its buttons; then the field, where that is more than fits.
      box.current?.scrollIntoView({ block: 'nearest' });
      box.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    } else if (wasEditing.current) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return (
    <Panel
      title={title}
      note={
        !isEditing && (
          <May do="edit">
            <Button
              ref={button}
              size="compact-sm"
              variant="subtle"
              onClick={() => setEditing(true)}
            >
              {t('common.edit')}
            </Button>
          </May>
        )
      }
    >
      {isEditing ? (
        // Its buttons do not stick to the edge of the window.
        <div ref={box} style={{ scrollMarginBlock: 20 }}>
          {form(() => setEditing(false))}
        </div>
      ) : (
        children
      )}
    </Panel>
  );
}
