import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import type { DataEvent, DataRequest } from './messages.ts';

/** The main process's line to the data process. */
export interface DataPort {
  post(request: DataRequest): void;
  onEvent(listener: (event: DataEvent) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
}

/** Node below this cannot load the database module; then the data process is a child of a Node of the project's own. */
const oldestNode = 22;

/**
 * Threads in which V8 translates and clears away: so many as Electron gives to its own processes on up to thirty cores
 * (its `javascript_environment.cc`). Node's four take an office PC's two cores from the work itself.
 */
const helperThreads = '--v8-pool-size=3';

/** Starts the data process of a folder. */
export function startDataProcess(folder: string): DataPort {
  const file = join(app.getAppPath(), 'out/main/data-process.js');
  const nodeMajor = Number(process.versions.node.split('.')[0]);
  return nodeMajor >= oldestNode ? asUtility(file, folder) : asNodeChild(file, folder);
}

function asUtility(file: string, folder: string): DataPort {
  // Electron starts no process of its own before it is ready; what is asked until then waits in order.
  const started = app
    .whenReady()
    .then(() => utilityProcess.fork(file, [folder], { serviceName: 'Tezkor Shtab data' }));
  return {
    post: (request) => void started.then((child) => child.postMessage(request)),
    onEvent: (listener) => void started.then((child) => child.on('message', listener)),
    onExit: (listener) => void started.then((child) => child.on('exit', listener)),
    kill: () => void started.then((child) => child.kill()),
  };
}

/** Only under an older Electron, from source and in tests of the packaging: see docs/decisions/0003-electron-runtime.md. */
function asNodeChild(file: string, folder: string): DataPort {
  const execPath =
    process.env['TEZKOR_NODE'] ?? join(app.getAppPath(), 'node_modules/node/bin/node');
  // A plain Node reads no archive: there its files lie beside it.
  const plainFile = file.replace(/\bapp\.asar(?=[\\/])/, 'app.asar.unpacked');
  const child: ChildProcess = fork(plainFile, [folder], {
    execPath,
    execArgv: [helperThreads],
    serialization: 'advanced',
  });
  return {
    post: (request) => {
      if (child.connected) child.send(request);
    },
    onEvent: (listener) => child.on('message', (event) => listener(event as DataEvent)),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
  };
}
