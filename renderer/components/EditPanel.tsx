import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { May } from '../app/rights.tsx';
import { useTranslate } from '../app/translate.tsx';
import { Panel } from './Panel.tsx';

interface EditPanelProps {
  readonly title: string;
  /** What is read. */
  readonly children: ReactNode;
  /** The form in its place, for who may edit. */
  readonly form: (onClose: () => void) => ReactNode;
}

/** A panel that is read at a glance and edited at a press. */
export function EditPanel({ title, children, form }: EditPanelProps) {
  const { t } = useTranslate();
  const [isEditing, setEditing] = useState(false);
  return (
    <Panel
      title={title}
      note={
        !isEditing && (
          <May do="edit">
            <Button size="compact-sm" variant="subtle" onClick={() => setEditing(true)}>
              {t('common.edit')}
            </Button>
          </May>
        )
      }
    >
      {isEditing ? form(() => setEditing(false)) : children}
    </Panel>
  );
}
