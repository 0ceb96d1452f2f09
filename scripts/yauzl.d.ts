/** The little that unpack-electron.mjs uses; the package brings no types. */
declare module 'yauzl' {
  interface Entry {
    fileName: string;
    externalFileAttributes: number;
  }
  interface ZipFile {
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<NodeJS.ReadableStream>;
  }
  export function openPromise(path: string, options: { lazyEntries: boolean }): Promise<ZipFile>;
}
