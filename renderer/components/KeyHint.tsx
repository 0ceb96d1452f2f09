import { Kbd } from '@mantine/core';
import { Fragment } from 'react';

/** Keys to press, such as `Ctrl K`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {keys.split(' ').map((key, index) => (
        <Fragment key={key}>
          {index > 0 && ' '}
          <Kbd size="xs">{key}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}
