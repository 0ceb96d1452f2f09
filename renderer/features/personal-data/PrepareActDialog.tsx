import { useRead } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { navigate } from '../../app/router.tsx';
import { useTask } from '../../app/task.ts';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ListSelect } from '../../components/ListSelect.tsx';
import { TaskProgress } from '../../components/TaskProgress.tsx';
import { TaskSteps } from '../../components/TaskSteps.tsx';
import { TextField } from '../../components/TextField.tsx';
import { CountsView } from './CountsView.tsx';
import { OlderCopies } from './OlderCopies.tsx';
import styles from './PersonalData.module.css';
import { useRehearsal } from './use-rehearsal.ts';

interface PrepareActDialogProps {
  readonly familyIds?: readonly string[];
  readonly personIds?: readonly string[];
  readonly requestId?: string;
  readonly onClose: () => void;
  readonly onPrepared: () => void;
}

interface CommissionMember {
  readonly name: string;
  readonly position: string;
}

interface ActForm {
  readonly number: string;
  readonly actedOn: string | null;
  readonly groundId: string | null;
  readonly basis: string;
  readonly commission: readonly CommissionMember[];
}

const three = [0, 1, 2] as const;

/** The rehearsal of a destruction, and the act that three people are to sign. Destroys nothing. */
export function PrepareActDialog(props: PrepareActDialogProps) {
  const { familyIds = [], personIds = [], requestId = null, onClose, onPrepared } = props;
  const { t } = useTranslate();
  const targets = { familyIds: [...familyIds], personIds: [...personIds] };
  const { task: rehearsal, found } = useRehearsal(targets);
  const copies = useRead('destruction.olderCopies').data;
  const today = useRead('office.get').data?.today ?? null;
  const draft = useDialogDraft<ActForm>(
    `act.${requestId ?? [...familyIds, ...personIds][0] ?? 'new'}`,
    {
      number: '',
      actedOn: today,
      groundId: 'destructionGround.purpose',
      basis: '',
      commission: three.map(() => ({ name: '', position: '' })),
    },
    onClose,
  );
  const { values, change } = draft;
  const { number, actedOn, groundId, basis, commission } = values;
  const prepare = useTask('destruction.prepare');
  const isWhole =
    number.trim() !== '' &&
    actedOn !== null &&
    groundId !== null &&
    commission.every(({ name, position }) => name.trim() !== '' && position.trim() !== '');
  const setMember = (place: number, part: Partial<CommissionMember>) =>
    change({ commission: commission.map((one, at) => (at === place ? { ...one, ...part } : one)) });

  async function submit(): Promise<void> {
    if (actedOn === null || groundId === null) return;
    const prepared = await prepare.run({
      ...targets,
      number,
      actedOn,
      groundId,
      basis: basis || null,
      requestId,
      commission: commission.map((one) => ({ ...one })),
    });
    if (!prepared) return;
    onPrepared();
    draft.close();
    navigate('/personal-data', { tab: 'acts' });
  }

  return (
    <FormDialog
      title={t('duty.actTitle')}
      size={760}
      draft={draft}
      onSave={() => void submit()}
      isSaving={prepare.isRunning}
      isComplete={isWhole && found !== null}
      below={<TaskProgress title={t('duty.actTitle')} task={prepare} />}
    >
      {rehearsal.error && <ErrorNote error={rehearsal.error} />}
      <div className={styles['counts']}>
        {rehearsal.isRunning && (
          <>
            <b>{t('duty.countingOnly')}</b>
            <TaskSteps progress={rehearsal.progress} />
          </>
        )}
        {found && <CountsView {...found} />}
      </div>
      {copies && <OlderCopies copies={copies} />}
      <FieldPair>
        <TextField
          label={t('duty.actNumber')}
          maxLength={50}
          value={number}
          onChange={(next) => change({ number: next })}
          isFocused
          isRequired
        />
        <DayField
          label={t('duty.actedOn')}
          value={actedOn}
          onChange={(next) => change({ actedOn: next })}
          isRequired
        />
      </FieldPair>
      <ListSelect
        label={t('duty.ground')}
        list="destructionGround"
        value={groundId}
        onChange={(next) => change({ groundId: next })}
        isRequired
      />
      <TextField
        label={t('duty.basis')}
        maxLength={500}
        value={basis}
        onChange={(next) => change({ basis: next })}
      />
      <div className={styles['group']}>{t('duty.commission')}</div>
      {three.map((place) => (
        <FieldPair key={place}>
          <TextField
            label={place === 0 ? t('duty.chair') : t('duty.member', { number: place + 1 })}
            value={commission[place]?.name ?? ''}
            maxLength={200}
            onChange={(name) => setMember(place, { name })}
            isRequired
          />
          <TextField
            label={t('duty.memberPosition')}
            maxLength={200}
            value={commission[place]?.position ?? ''}
            onChange={(position) => setMember(place, { position })}
            isRequired
          />
        </FieldPair>
      ))}
    </FormDialog>
  );
}
