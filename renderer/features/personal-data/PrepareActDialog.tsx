import { useState } from 'react';
import { useRead, useWrite } from '../../app/call.ts';
import { navigate } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
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

const three = [0, 1, 2] as const;

/** The rehearsal of a destruction, and the act that three people are to sign. Destroys nothing. */
export function PrepareActDialog(props: PrepareActDialogProps) {
  const { familyIds = [], personIds = [], requestId = null, onClose, onPrepared } = props;
  const { t } = useTranslate();
  const targets = { familyIds: [...familyIds], personIds: [...personIds] };
  const rehearsal = useRead('destruction.rehearse', targets);
  const today = useRead('office.get').data?.today ?? null;
  const [number, setNumber] = useState('');
  const [actedOn, setActedOn] = useState<string | null>(null);
  const [groundId, setGroundId] = useState<string | null>('destructionGround.purpose');
  const [basis, setBasis] = useState('');
  const [commission, setCommission] = useState(three.map(() => ({ name: '', position: '' })));
  const prepare = useWrite('destruction.prepare', { isQuiet: true });
  const day = actedOn ?? today;
  const isWhole =
    number.trim() !== '' &&
    day !== null &&
    groundId !== null &&
    commission.every(({ name, position }) => name.trim() !== '' && position.trim() !== '');
  const setMember = (place: number, part: { name?: string; position?: string }) =>
    setCommission(commission.map((one, at) => (at === place ? { ...one, ...part } : one)));

  function submit(): void {
    if (day === null || groundId === null) return;
    prepare.mutate(
      { ...targets, number, actedOn: day, groundId, basis: basis || null, requestId, commission },
      {
        onSuccess: () => {
          onPrepared();
          onClose();
          navigate('/personal-data', { tab: 'acts' });
        },
      },
    );
  }

  return (
    <Dialog onClose={onClose} title={t('duty.actTitle')} size={760} centered>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ReadState read={rehearsal}>{(found) => <CountsView {...found} />}</ReadState>
        <div className={styles['pair']}>
          <TextField
            label={t('duty.actNumber')}
            value={number}
            onChange={setNumber}
            isFocused
            isRequired
          />
          <DayField label={t('duty.actedOn')} value={day} onChange={setActedOn} isRequired />
        </div>
        <ListSelect
          label={t('duty.ground')}
          list="destructionGround"
          value={groundId}
          onChange={setGroundId}
          isRequired
        />
        <TextField label={t('duty.basis')} value={basis} onChange={setBasis} />
        <div className={styles['group']}>{t('duty.commission')}</div>
        {three.map((place) => (
          <div key={place} className={styles['pair']}>
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
          </div>
        ))}
        {prepare.error && <ErrorNote error={prepare.error} />}
        <FormButtons
          isSaving={prepare.isPending}
          isDisabled={!isWhole || !rehearsal.data}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
