import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { onShellEvent, useWrite } from '../call.ts';
import { useMay } from '../rights.tsx';
import { lockNow } from '../session.ts';
import { useTranslate } from '../translate.tsx';

/** Keys by their place on the keyboard: in the Cyrillic layout Ctrl+K gives «л». */
const keys: Readonly<Record<string, string>> = {
  KeyK: 'search',
  KeyL: 'lock',
  KeyZ: 'undo',
  KeyY: 'redo',
};

/** Commands that work everywhere: Ctrl+K, Ctrl+L, Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z, and the same from the menu. */
export function useCommands({ onSearch }: { readonly onSearch: () => void }): void {
  const { t, tKey } = useTranslate();
  const mayEdit = useMay('edit');
  const undo = useWrite('changes.undo');
  const redo = useWrite('changes.redo');

  async function run(command: string): Promise<void> {
    if (command === 'search') onSearch();
    else if (command === 'lock') await lockNow();
    else if (command.startsWith('go:')) window.location.hash = command.slice('go:'.length);
    else if (command === 'undo' || command === 'redo') {
      if (!mayEdit) {
        notifications.show({ message: t('frame.mayNotChange') });
        return;
      }
      const done = await (command === 'undo' ? undo : redo).mutateAsync({});
      if (done === null) notifications.show({ message: t('frame.nothingToUndo') });
      else {
        const what = tKey(`change.${done.call}`);
        notifications.show({
          message: t(command === 'undo' ? 'change.undone' : 'change.redone', { what }),
        });
      }
    }
  }

  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    // A failure was told to the person by `useWrite` already.
    const start = (command: string) => void latest.current(command).catch(() => undefined);
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (command === null || event.defaultPrevented) return;
      // Inside a field Ctrl+Z belongs to what is being typed there.
      if (command !== 'search' && command !== 'lock' && isTyping(event.target)) return;
      // What is behind a dialog is not seen: neither searched nor undone from there.
      if (command !== 'lock' && isDialogOpen()) return;
      event.preventDefault();
      start(command);
    };
    document.addEventListener('keydown', onKey);
    const stopListening = onShellEvent((event) => {
      if (event.type === 'menu') start(event.command);
    });
    return () => {
      document.removeEventListener('keydown', onKey);
      stopListening();
    };
  }, []);
}

function commandOf(event: KeyboardEvent): string | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.shiftKey) return event.code === 'KeyZ' ? 'redo' : null;
  return keys[event.code] ?? null;
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
