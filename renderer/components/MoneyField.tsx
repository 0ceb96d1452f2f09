import { mostMoney } from '../../shared/money.ts';
import { useTranslate } from '../app/translate.tsx';
import { isTooMuchMoney, readTypedMoney } from '../app/typed-values.ts';
import type { FieldProps } from './field-props.ts';
import { TypedField } from './TypedField.tsx';

/** Whole soum, typed as people do: 715000, 715 000, «2,8 млн». */
export function MoneyField(props: FieldProps<number | null>) {
  const { t, formatNumber } = useTranslate();
  return (
    <TypedField
      {...props}
      read={readTypedMoney}
      write={(amount) => formatNumber(amount, 0)}
      wrongText={(text) =>
        isTooMuchMoney(text)
          ? t('common.moneyTooMuch', { most: mostMoney })
          : t('common.moneyWrong')
      }
      align="right"
    />
  );
}
