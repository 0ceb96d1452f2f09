import { type RefObject, useEffect, useRef } from 'react';

interface ClipboardWork {
  readonly copy: (data: DataTransfer) => void;
  readonly paste: (text: string) => void;
  readonly clear: () => void;
}

/**
 * Ctrl+C, Ctrl+X and Ctrl+V while the keyboard is on a cell. A cell holds no caret, so the browser
 * raises these events on the page's body: they are heard there, and taken only when a cell of this
 * grid has the keyboard. This way no permission to read the clipboard is needed.
 */
export function useClipboardEvents(root: RefObject<HTMLElement | null>, work: ClipboardWork): void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      const cell = document.activeElement?.closest('.ag-cell');
      if (!event.clipboardData || !cell || !root.current?.contains(cell)) return;
      event.preventDefault();
      if (event.type === 'paste') latest.current.paste(event.clipboardData.getData('text/plain'));
      else latest.current.copy(event.clipboardData);
      if (event.type === 'cut') latest.current.clear();
    };
    const kinds = ['copy', 'cut', 'paste'] as const;
    for (const kind of kinds) document.addEventListener(kind, hear);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, hear);
    };
  }, [root]);
}
