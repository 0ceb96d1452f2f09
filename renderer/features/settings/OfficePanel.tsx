import { notifications } from '@mantine/notifications';
import type { Office } from '../../../shared/office.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useMay } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { StandingForm } from '../../components/StandingForm.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './SettingsPage.module.css';

export function OfficePanel() {
  const { t } = useTranslate();
  const office = useRead('office.get');
  return (
    <Panel title={t('settings.office')}>
      <ReadState read={office}>{(data) => data && <OfficeForm office={data} />}</ReadState>
    </Panel>
  );
}

function OfficeForm({ office }: { readonly office: Office }) {
  const { t, nameOf } = useTranslate();
  const { name, headName, headPosition } = office;
  const mayChange = useMay('settings');
  const draft = useDraft('settings.office', { name, headName, headPosition });
  const save = useWrite('office.save', { isQuiet: true });

  function submit(): void {
    save.mutate(draft.values, {
      onSuccess: () => {
        draft.discard();
        notifications.show({ message: t('common.saved') });
      },
    });
  }

  return (
    <StandingForm
      draft={draft}
      onSave={mayChange ? submit : null}
      isSaving={save.isPending}
      error={save.error}
    >
      <div>
        <div className={styles['soft']}>{t('settings.place')}</div>
        {nameOf(office.region)}, {nameOf(office.district)}
      </div>
      <TextField
        isDisabled={!mayChange}
        label={t('settings.officeName')}
        maxLength={200}
        value={draft.values.name}
        onChange={(value) => draft.change({ name: value })}
      />
      <TextField
        isDisabled={!mayChange}
        label={t('settings.headName')}
        hint={t('settings.headHint')}
        maxLength={200}
        value={draft.values.headName}
        onChange={(value) => draft.change({ headName: value })}
      />
      <TextField
        isDisabled={!mayChange}
        label={t('settings.headPosition')}
        maxLength={200}
        value={draft.values.headPosition}
        onChange={(value) => draft.change({ headPosition: value })}
      />
      {!mayChange && <div className={styles['soft']}>{t('settings.notAllowed')}</div>}
    </StandingForm>
  );
}
