import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useRead, useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useMay } from '../../app/rights.tsx';
import { useSessionState } from '../../app/session-store.ts';
import { useTranslate } from '../../app/translate.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { StandingForm } from '../../components/StandingForm.tsx';

/** After how long the window locks itself. */
export function LockPanel() {
  const { t } = useTranslate();
  const minutes = useRead('settings.lockMinutes');
  return (
    <Panel title={t('account.lockTitle')}>
      <ReadState read={minutes}>{(saved) => <LockForm saved={saved} />}</ReadState>
    </Panel>
  );
}

function LockForm({ saved }: { readonly saved: number }) {
  const { t } = useTranslate();
  const client = useQueryClient();
  const maySave = useMay('settings');
  const isDemo = useSessionState().session?.isDemo ?? false;
  const save = useWrite('settings.saveLockMinutes', { isQuiet: true });
  const draft = useDraft<{ minutes: number | null }>('settings.lock', { minutes: saved });
  const { minutes } = draft.values;

  function submit(): void {
    if (minutes === null) return;
    save.mutate(
      { minutes },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: ['settings.lockMinutes'] });
          draft.discard();
          notifications.show({ message: t('common.saved') });
        },
      },
    );
  }

  return (
    <StandingForm
      draft={draft}
      onSave={maySave ? submit : null}
      isSaving={save.isPending}
      isComplete={minutes !== null}
      error={save.error}
    >
      <NumberField
        label={t('account.lockMinutes')}
        hint={isDemo ? t('account.lockMinutesDemo') : t('account.lockMinutesHint')}
        value={minutes}
        onChange={(next) => draft.change({ minutes: next })}
        min={isDemo ? 0 : 1}
        max={120}
        isStrict
        isDisabled={!maySave}
        isRequired
      />
    </StandingForm>
  );
}
