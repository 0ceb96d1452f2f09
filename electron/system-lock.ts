import { powerMonitor } from 'electron';
import type { ShellEvent } from '../shared/shell-events.ts';
import type { Relay } from './relay.ts';

/** Time for the window to write what was typed, before the data shuts. */
const graceMs = 300;

/** Whoever locks the computer or closes its lid has locked this program too. */
export function lockWithSystem(relay: Relay, tellWindows: (event: ShellEvent) => void): void {
  const lock = () => {
    tellWindows({ type: 'lock' });
    // Whatever the window does; nobody signed in is no fault.
    setTimeout(() => void relay.ask('session.lock', {}), graceMs);
  };
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
}
