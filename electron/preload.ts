/** All that a window can reach outside itself: make a call, hear events. */
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('shtab', {
  call: (name: string, input: unknown, id: string) =>
    ipcRenderer.invoke('call', { name, input, id }),
  on: (listener: (event: unknown) => void) => {
    const forward = (_event: unknown, message: unknown) => listener(message);
    ipcRenderer.on('event', forward);
    return () => ipcRenderer.removeListener('event', forward);
  },
});
