import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { call } from '../app/call.ts';

interface SavedFile {
  readonly message: string;
  readonly openLabel: string;
  /** As a save dialog gave it. */
  readonly path: string;
}

/** Says that a file was saved, with a way to open it in the system's program for it. */
export function notifySaved({ message, openLabel, path }: SavedFile): void {
  notifications.show({
    color: 'green',
    autoClose: 10_000,
    message: (
      <>
        {message}{' '}
        <Anchor onClick={() => void call('shell.openSaved', { path })}>{openLabel}</Anchor>
      </>
    ),
  });
}
