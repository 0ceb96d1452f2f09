import { useState } from 'react';
import { mostMoney } from '../../shared/money.ts';
import { useTranslate } from '../app/translate.tsx';
import { isTooMuchMoney, readTypedMoney } from '../app/typed-values.ts';
import type { FieldProps } from './field-props.ts';
import styles from './MoneyField.module.css';
import { TypedField } from './TypedField.tsx';

/** Whole soum, typed as people do: 715000, 715 000, «2,8 млн». */
export function MoneyField(props: FieldProps<number | null>) {
  const { t, formatNumber } = useTranslate();
  const [isTooMuch, setTooMuch] = useState(false);
  return (
    // Letters of the field inside, which tells nothing of what it cannot read.
    <div
      className={styles['field']}
      onInput={({ target }) =>
        setTooMuch(target instanceof HTMLInputElement && isTooMuchMoney(target.value))
      }
    >
      <TypedField
        {...props}
        read={readTypedMoney}
        write={(amount) => formatNumber(amount, 0)}
        wrongText={
          isTooMuch ? t('common.moneyTooMuch', { most: mostMoney }) : t('common.moneyWrong')
        }
        align="right"
      />
    </div>
  );
}
