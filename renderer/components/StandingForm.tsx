import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CallError } from '../app/call.ts';
import type { Draft } from '../app/draft.ts';
import { useTranslate } from '../app/translate.tsx';
import { Form } from './Form.tsx';

interface StandingFormProps {
  readonly draft: Omit<Draft<object>, 'values' | 'change'>;
  readonly isSaving: boolean;
  /** Whether what is typed can be saved. */
  readonly isComplete?: boolean;
  /** Without it the fields are only shown. */
  readonly onSave: (() => void) | null;
  readonly error?: CallError | null;
  readonly children: ReactNode;
}

/** A form that is always on its page: its button wakes when something was typed, and beside it stands the way back. */
export function StandingForm(props: StandingFormProps) {
  const { draft, isSaving, isComplete = true, onSave, error = null, children } = props;
  const { t } = useTranslate();
  const canSave = draft.isReady && draft.isChanged && isComplete;
  return (
    <Form
      draft={draft}
      error={error}
      isComplete={canSave}
      isStanding
      onSubmit={() => !isSaving && onSave?.()}
      buttons={
        onSave && (
          <Group gap="xs">
            <Button type="submit" loading={isSaving} disabled={!canSave}>
              {t('common.save')}
            </Button>
            {draft.isChanged && (
              <Button variant="default" onClick={draft.discard}>
                {t('common.cancel')}
              </Button>
            )}
          </Group>
        )
      }
    >
      {children}
    </Form>
  );
}
