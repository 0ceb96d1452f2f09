import { expect, it, vi } from 'vitest';
import type { ShellEvent } from '../../shared/shell-events.ts';

const heardBy: ((event: ShellEvent) => void)[] = [];
vi.stubGlobal('window', {
  shtab: {
    call: async () => ({ ok: true, output: null }),
    on: (listener: (event: ShellEvent) => void) => {
      heardBy.push(listener);
      return () => undefined;
    },
  },
});

it('events reach as many listeners as a busy screen has over one of the bridge, until each stops', async () => {
  const { onShellEvent } = await import('../../renderer/app/call.ts');
  const heard = vi.fn();
  const stops = Array.from({ length: 12 }, () => onShellEvent(heard));
  expect(heardBy).toHaveLength(1);
  const tell = () => heardBy[0]?.({ type: 'changed', tables: ['family'] });
  tell();
  expect(heard).toHaveBeenCalledTimes(12);
  for (const stop of stops.slice(1)) stop();
  tell();
  expect(heard).toHaveBeenCalledTimes(13);
});
