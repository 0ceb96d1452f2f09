import { Checkbox, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { addDays } from '../../../shared/calendar.ts';
import type { ListItem } from '../../../shared/office.ts';
import type { OfficialRow } from '../../../shared/officials.ts';
import { useWrite } from '../../app/call.ts';
import { useDialogDraft, useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { Entity } from '../../components/EntitySelect.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import styles from './Attach.module.css';
import {
  type AttachValues,
  addedFamilies,
  emptyOrder,
  type How,
  normOf,
  type Target,
} from './attach-form.ts';
import { ChosenOfficials } from './ChosenOfficials.tsx';
import { OfficialPicker } from './OfficialPicker.tsx';
import { OrderFields } from './OrderFields.tsx';
import { TargetPicker } from './TargetPicker.tsx';

interface AttachFormProps {
  readonly today: string;
  readonly items: readonly ListItem[];
  readonly officials: readonly OfficialRow[];
  readonly mahallas: readonly Entity[];
  readonly familyIds: readonly string[];
  /** The officials are known, and it is asked for whom; else the other way round. */
  readonly isAskingTargets: boolean;
  readonly onClose: () => void;
}

export function AttachForm(props: AttachFormProps) {
  const { today, items, familyIds, isAskingTargets, onClose } = props;
  const { t } = useTranslate();
  const draft = useDialogDraft<AttachValues>(
    `attach.${[...props.officials, ...props.mahallas].map(({ id }) => id)[0] ?? familyIds[0] ?? 'new'}`,
    { officials: props.officials, targets: [], how: 'share', replace: false, fromOn: today },
    onClose,
  );
  const { officials, targets, how, replace, fromOn } = draft.values;
  const order = useDraft('attach.order', emptyOrder);
  const attach = useWrite('attachments.attach', { isQuiet: true });

  const families = familyIds.length + idsOf(targets, 'family').length;
  const targetCount = familyIds.length + props.mahallas.length + targets.length;
  const isShareable = officials.length > 1 && targetCount > 1;
  const effectiveHow = isShareable ? how : 'each';
  const norm = normOf(items, order.values.roleId);
  const added = addedFamilies(officials, families, effectiveHow);
  const isComplete = officials.length > 0 && targetCount > 0 && order.isReady;

  const chooseOfficials = (next: readonly OfficialRow[]) => draft.change({ officials: next });

  /** Families somebody has more in the end: as chosen, or if chosen as well. */
  function wouldGet(official: OfficialRow): number {
    const index = officials.findIndex((one) => one.id === official.id);
    if (index >= 0) return added[index] ?? 0;
    const next: How = targetCount > 1 && officials.length > 0 ? how : 'each';
    return addedFamilies([...officials, official], families, next).at(-1) ?? 0;
  }

  function submit(): void {
    const { roleId, orderNumber, orderOn } = order.values;
    attach.mutate(
      {
        officialIds: officials.map((one) => one.id),
        familyIds: [...familyIds, ...idsOf(targets, 'family')],
        mahallaIds: [...props.mahallas.map((one) => one.id), ...idsOf(targets, 'mahalla')],
        how: effectiveHow,
        replace,
        roleId,
        orderNumber,
        orderOn,
        fromOn,
      },
      {
        onSuccess: ({ attached }) => {
          const message =
            attached > 0
              ? t('attachments.attached', { count: attached })
              : t('attachments.alreadyAll');
          notifications.show({ message });
          draft.close();
        },
      },
    );
  }

  return (
    <FormDialog
      title={t(isAskingTargets ? 'attachments.attachTargets' : 'attachments.attach')}
      size={720}
      draft={draft}
      onSave={submit}
      isSaving={attach.isPending}
      isComplete={isComplete}
      error={attach.error}
      saveLabel={t('attachments.submit')}
      saveKeys="Ctrl Enter"
    >
      <Block label={t('attachments.whom')}>
        {isAskingTargets ? (
          <TargetPicker chosen={targets} onChange={(next) => draft.change({ targets: next })} />
        ) : (
          <TargetSummary families={familyIds.length} mahallas={props.mahallas} />
        )}
      </Block>
      <Block label={t('attachments.who')}>
        <ChosenOfficials chosen={officials} added={added} norm={norm} onChange={chooseOfficials} />
        {(!isAskingTargets || props.officials.length === 0) && (
          <OfficialPicker
            chosen={officials}
            onChange={chooseOfficials}
            norm={norm}
            wouldGet={wouldGet}
          />
        )}
      </Block>
      {isShareable && (
        <div>
          <SegmentedControl
            value={how}
            onChange={(value) => draft.change({ how: value as How })}
            data={[
              { value: 'share', label: t('attachments.howShare') },
              { value: 'each', label: t('attachments.howEach') },
            ]}
          />
          {how === 'share' && (
            <div className={styles['caption']}>{t('attachments.howShareHint')}</div>
          )}
        </div>
      )}
      <OrderFields
        order={order.values}
        onChange={order.change}
        fromOn={fromOn}
        onFromOn={(next) => draft.change({ fromOn: next })}
        today={today}
      />
      <Checkbox
        checked={replace}
        onChange={(event) => draft.change({ replace: event.currentTarget.checked })}
        label={t('attachments.replace')}
        description={
          replace ? t('attachments.replaceHint', { on: addDays(fromOn ?? today, -1) }) : null
        }
      />
    </FormDialog>
  );
}

function idsOf(targets: readonly Target[], kind: Target['kind']): string[] {
  return targets.filter((one) => one.kind === kind).map((one) => one.id);
}

function TargetSummary({
  families,
  mahallas,
}: {
  readonly families: number;
  readonly mahallas: readonly Entity[];
}) {
  const { t, script } = useTranslate();
  return (
    <div className={styles['tags']}>
      {families > 0 && (
        <span className={styles['tag']}>{t('common.families', { count: families })}</span>
      )}
      {mahallas.map(({ id, title }) => (
        <span key={id} className={styles['tag']}>
          {t('attachments.mahallaOf', { name: script(title) })}
        </span>
      ))}
    </div>
  );
}

function Block({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles['block']}>
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}
