import { notifications } from '@mantine/notifications';
import type { DutyFacts } from '../../../shared/personal-data.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { ListSelect } from '../../components/ListSelect.tsx';
import { LongTextField } from '../../components/LongTextField.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { StandingForm } from '../../components/StandingForm.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './PersonalData.module.css';
import { RulesPanel } from './RulesPanel.tsx';

/** What the office says of its base, and the rules it keeps to. */
export function FactsTab() {
  const found = useRead('personalData.get');
  return (
    <ReadState read={found}>
      {({ facts, rules }) => (
        <div className={styles['columns']}>
          <FactsForm facts={facts} />
          <RulesPanel rules={rules} />
        </div>
      )}
    </ReadState>
  );
}

type TextName = Exclude<keyof DutyFacts, 'registeredOn' | 'levelId'>;

function FactsForm({ facts }: { readonly facts: DutyFacts }) {
  const { t } = useTranslate();
  const draft = useDraft('personalData.facts', facts);
  const save = useWrite('personalData.save', { isQuiet: true });
  const { values, change } = draft;
  const text = (name: TextName) => (
    <TextField
      label={t(`duty.${name}`)}
      value={values[name] ?? ''}
      onChange={(value) => change({ [name]: value === '' ? null : value })}
    />
  );
  const longText = (name: TextName) => (
    <LongTextField
      label={t(`duty.${name}`)}
      value={values[name] ?? ''}
      onChange={(value) => change({ [name]: value === '' ? null : value })}
    />
  );

  function submit(): void {
    save.mutate(values, {
      onSuccess: () => {
        draft.discard();
        notifications.show({ message: t('common.saved') });
      },
    });
  }

  return (
    <Panel title={t('duty.owner')}>
      <StandingForm draft={draft} onSave={submit} isSaving={save.isPending} error={save.error}>
        {text('ownerName')}
        <FieldPair>
          {text('ownerStir')}
          {text('storagePlace')}
        </FieldPair>
        {longText('ownerAddress')}
        {longText('purpose')}
        {longText('sources')}
        {longText('recipients')}
        <div className={styles['group']}>{t('duty.responsible')}</div>
        <FieldPair>
          {text('responsibleName')}
          {text('responsiblePosition')}
          {text('responsiblePhone')}
          {text('responsibleOrder')}
        </FieldPair>
        <div className={styles['group']}>{t('duty.registration')}</div>
        <FieldPair>
          {text('registerNumber')}
          <DayField
            label={t('duty.registeredOn')}
            value={values.registeredOn}
            onChange={(registeredOn) => change({ registeredOn })}
          />
        </FieldPair>
        <ListSelect
          label={t('duty.level')}
          list="protectionLevel"
          value={values.levelId}
          onChange={(levelId) => change({ levelId })}
          isClearable
        />
      </StandingForm>
    </Panel>
  );
}
