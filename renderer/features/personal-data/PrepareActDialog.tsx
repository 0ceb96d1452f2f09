import { useRead, useWrite } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { navigate } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ListSelect } from '../../components/ListSelect.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { TextField } from '../../components/TextField.tsx';
import { CountsView } from './CountsView.tsx';
import styles from './PersonalData.module.css';

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
  const rehearsal = useRead('destruction.rehearse', targets);
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
  const prepare = useWrite('destruction.prepare', { isQuiet: true });
  const isWhole =
    number.trim() !== '' &&
    actedOn !== null &&
    groundId !== null &&
    commission.every(({ name, position }) => name.trim() !== '' && position.trim() !== '');
  const setMember = (place: number, part: Partial<CommissionMember>) =>
    change({ commission: commission.map((one, at) => (at === place ? { ...one, ...part } : one)) });

  function submit(): void {
    if (actedOn === null || groundId === null) return;
    prepare.mutate(
      {
        ...targets,
        number,
        actedOn,
        groundId,
        basis: basis || null,
        requestId,
        commission: commission.map((one) => ({ ...one })),
      },
      {
        onSuccess: () => {
          onPrepared();
          draft.close();
          navigate('/personal-data', { tab: 'acts' });
        },
      },
    );
  }

  return (
    <FormDialog
      title={t('duty.actTitle')}
      size={760}
      draft={draft}
      onSave={submit}
      isSaving={prepare.isPending}
      isComplete={isWhole && rehearsal.data !== undefined}
      error={prepare.error}
    >
      <ReadState read={rehearsal}>{(found) => <CountsView {...found} />}</ReadState>
      <FieldPair>
        <TextField
          label={t('duty.actNumber')}
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
        value={basis}
        onChange={(next) => change({ basis: next })}
      />
      <div className={styles['group']}>{t('duty.commission')}</div>
      {three.map((place) => (
        <FieldPair key={place}>
          <TextField
            label={place === 0 ? t('duty.chair') : t('duty.member', { number: place + 1 })}
            value={commission[place]?.name ?? ''}
            onChange={(name) => setMember(place, { name })}
            isRequired
          />
          <TextField
            label={t('duty.memberPosition')}
            value={commission[place]?.position ?? ''}
            onChange={(position) => setMember(place, { position })}
            isRequired
          />
        </FieldPair>
      ))}
    </FormDialog>
  );
}
