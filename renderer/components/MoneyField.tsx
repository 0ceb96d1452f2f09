import { useTranslate } from '../app/translate.tsx';
import { readTypedMoney } from '../app/typed-values.ts';
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
      wrongText={t('common.moneyWrong')}
      align="right"
    />
  );
}
