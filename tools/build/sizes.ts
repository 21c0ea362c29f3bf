/** What the built scripts weigh, as they are and as a browser's store or a server would send them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { distFolder, type Target } from './target';

const SCRIPTS = ['content', 'marks', 'x-network', 'x-network-main', 'background', 'popup', 'options'];
const FILES = [...SCRIPTS.map((name) => `${name}.js`), 'lists/packaged.bin'];

/** One line a file: name, bytes, bytes after gzip. */
export async function sizesOf(target: Target): Promise<string> {
  const lines = FILES.map(async (file) => {
    const bytes = await readFile(path.join(distFolder(target), file));
    const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length].map((size) =>
      String(size).padStart(9),
    );
    return `${file.padEnd(20)}${sizes[0] ?? ''} bytes${sizes[1] ?? ''} gzip`;
  });
  return (await Promise.all(lines)).join('\n');
}
