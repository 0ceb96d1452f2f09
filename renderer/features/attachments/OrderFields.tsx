import { useTranslate } from '../../app/translate.tsx';
import { DayField } from '../../components/DayField.tsx';
import { ListSelect } from '../../components/ListSelect.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './Attach.module.css';
import type { AttachOrder } from './attach-form.ts';

interface OrderFieldsProps {
  readonly order: AttachOrder;
  readonly onChange: (part: Partial<AttachOrder>) => void;
  readonly fromOn: string | null;
  readonly onFromOn: (day: string | null) => void;
  readonly today: string;
}

/** In what role, by which order, from when. */
export function OrderFields({ order, onChange, fromOn, onFromOn, today }: OrderFieldsProps) {
  const { t } = useTranslate();
  return (
    <div className={styles['order']}>
      <ListSelect
        list="attachmentRole"
        label={t('attachments.role')}
        value={order.roleId}
        on={today}
        onChange={(roleId) => roleId !== null && onChange({ roleId })}
      />
      <TextField
        label={t('attachments.orderNumber')}
        maxLength={100}
        value={order.orderNumber}
        onChange={(orderNumber) => onChange({ orderNumber })}
      />
      <DayField
        label={t('attachments.orderOn')}
        value={order.orderOn}
        today={today}
        onChange={(orderOn) => onChange({ orderOn })}
      />
      <DayField label={t('attachments.fromOn')} value={fromOn} today={today} onChange={onFromOn} />
    </div>
  );
}
