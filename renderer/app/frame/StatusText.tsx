import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

export const statusSlotId = 'status-slot';

/** What a page says in the status bar in place of the counts: sums of a selection, who is attached. */
export function StatusText({ children }: { readonly children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useEffect(() => setSlot(document.getElementById(statusSlotId)), []);
  return slot && createPortal(children, slot);
}
