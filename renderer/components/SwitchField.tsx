import { Input, SegmentedControl } from '@mantine/core';

interface SwitchFieldProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  /** Null: none is chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One of a few short choices, all of them in sight. */
export function SwitchField<Value extends string>(props: SwitchFieldProps<Value>) {
  const { label, choices, value, onChange } = props;
  return (
    <Input.Wrapper label={label} labelElement="div">
      <SegmentedControl<Value | ''>
        fullWidth
        aria-label={label}
        data={[...choices]}
        value={value ?? ''}
        onChange={(next) => next !== '' && onChange(next)}
        styles={{ root: { padding: 2 } }}
      />
    </Input.Wrapper>
  );
}
