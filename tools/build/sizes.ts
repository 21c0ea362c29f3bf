/** What the built scripts weigh, as they are and as a browser's store or a server would send them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { REGISTRY, readerScript } from '../../src/sites/registry';
import { distFolder, type Target } from './target';

const FILES = [
  ...REGISTRY.map(({ id }) => readerScript(id)),
  'content/recognise.js',
  'marks.js',
  'x-network.js',
  'x-network-main.js',
  'background.js',
  'phrases.js',
  'popup.js',
  'options.js',
  'lists/packaged.bin',
];

const read = (target: Target, file: string): Promise<Buffer> => readFile(path.join(distFolder(target), file));

const gzipped = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;

/** Bytes of a built file after gzip. */
export async function gzippedBytes(target: Target, file: string): Promise<number> {
  return gzipped(await read(target, file));
}

/** One line a file: name, bytes, bytes after gzip. */
export async function sizesOf(target: Target): Promise<string> {
  const lines = FILES.map(async (file) => {
    const bytes = await read(target, file);
    const sizes = [bytes.length, gzipped(bytes)].map((size) => String(size).padStart(9));
    return `${file.padEnd(20)}${sizes[0] ?? ''} bytes${sizes[1] ?? ''} gzip`;
  });
  return (await Promise.all(lines)).join('\n');
}
