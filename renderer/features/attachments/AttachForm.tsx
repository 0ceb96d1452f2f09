import { Button, Checkbox, Group, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { addDays } from '../../../shared/calendar.ts';
import type { ListItem } from '../../../shared/office.ts';
import type { OfficialRow } from '../../../shared/officials.ts';
import { useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { Entity } from '../../components/EntitySelect.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';
import styles from './Attach.module.css';
import { addedFamilies, emptyOrder, type How, normOf } from './attach-form.ts';
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
  const [officials, setOfficials] = useState(props.officials);
  const [targets, setTargets] = useState<{
    mahallas: readonly Entity[];
    families: readonly Entity[];
  }>({
    mahallas: props.mahallas,
    families: [],
  });
  const [how, setHow] = useState<How>('share');
  const [replace, setReplace] = useState(false);
  const [fromOn, setFromOn] = useState<string | null>(today);
  const order = useDraft('attach.order', emptyOrder);
  const attach = useWrite('attachments.attach', { isQuiet: true });

  const families = familyIds.length + targets.families.length;
  const targetCount = families + targets.mahallas.length;
  const isShareable = officials.length > 1 && targetCount > 1;
  const effectiveHow = isShareable ? how : 'each';
  const norm = normOf(items, order.values.roleId);
  const isComplete = officials.length > 0 && targetCount > 0 && order.isReady;

  function submit(): void {
    if (!isComplete || attach.isPending) return;
    const { roleId, orderNumber, orderOn } = order.values;
    attach.mutate(
      {
        officialIds: officials.map((one) => one.id),
        familyIds: [...familyIds, ...targets.families.map((one) => one.id)],
        mahallaIds: targets.mahallas.map((one) => one.id),
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
          onClose();
        },
      },
    );
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey) return;
        event.preventDefault();
        // A day that was typed is read when its field is left.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        const form = event.currentTarget;
        setTimeout(() => form.requestSubmit());
      }}
    >
      <fieldset className={styles['block']}>
        <legend>{t('attachments.whom')}</legend>
        {isAskingTargets ? (
          <TargetPicker {...targets} onChange={setTargets} />
        ) : (
          <TargetSummary families={familyIds.length} mahallas={targets.mahallas} />
        )}
      </fieldset>
      <fieldset className={styles['block']}>
        <legend>{t('attachments.who')}</legend>
        <ChosenOfficials
          chosen={officials}
          added={addedFamilies(officials, families, effectiveHow)}
          norm={norm}
          onChange={setOfficials}
        />
        {(!isAskingTargets || props.officials.length === 0) && (
          <OfficialPicker
            chosen={officials}
            onChange={setOfficials}
            norm={norm}
            wouldGet={
              addedFamilies([...officials, { families: 0 }], families, effectiveHow).at(-1) ?? 0
            }
          />
        )}
      </fieldset>
      {isShareable && (
        <div>
          <SegmentedControl
            value={how}
            onChange={(value) => setHow(value as How)}
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
        onFromOn={setFromOn}
        today={today}
      />
      <Checkbox
        checked={replace}
        onChange={(event) => setReplace(event.currentTarget.checked)}
        label={t('attachments.replace')}
        description={
          replace ? t('attachments.replaceHint', { on: addDays(fromOn ?? today, -1) }) : null
        }
      />
      {attach.error && <ErrorNote error={attach.error} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          type="submit"
          loading={attach.isPending}
          disabled={!isComplete}
          rightSection={<KeyHint keys="Ctrl Enter" />}
        >
          {t('attachments.submit')}
        </Button>
      </Group>
    </form>
  );
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
