/** The thread that makes the workbook of a measurement. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeWorkbook } from './make-workbook.ts';

const { path, people } = workerData as { readonly path: string; readonly people: number };
parentPort?.postMessage(makeWorkbook(path, people));
