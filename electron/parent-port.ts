/** The data process's line to the main process: Electron's utility process, or a plain Node child when run from source. */
export interface ParentPort<In, Out> {
  post(message: Out): void;
  onMessage(listener: (message: In) => void): void;
}

interface ElectronParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

/** The way to the main process: Electron's port in a utility process, Node's channel in a child. */
export function parentPort<In, Out>(): ParentPort<In, Out> {
  const electronPort = (process as unknown as { parentPort?: ElectronParentPort }).parentPort;
  if (electronPort) {
    return {
      post: (message) => electronPort.postMessage(message),
      onMessage: (listener) => electronPort.on('message', ({ data }) => listener(data as In)),
    };
  }
  return {
    post: (message) => process.send?.(message),
    onMessage: (listener) => {
      process.on('message', (message) => listener(message as In));
    },
  };
}
