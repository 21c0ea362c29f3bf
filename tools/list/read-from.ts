/** Reads what `--from` names: a file (also gzipped), a folder, or an https address. */
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One text; of a folder, all its files joined by line breaks. */
export async function readText(from: string, ends: RegExp): Promise<string> {
  const files = await readTexts(from, ends);
  return Object.keys(files)
    .sort()
    .map((file) => files[file] ?? '')
    .join('\n');
}

/**
 * Texts by path relative to the folder, of the files whose path fits; of a file, its text by its own name.
 * @throws Error when nothing is there, or nothing fits
 */
export async function readTexts(from: string, ends: RegExp): Promise<Record<string, string>> {
  if (/^https?:\/\//.test(from)) return { [path.basename(new URL(from).pathname)]: await readAddress(from) };
  const info = await stat(from);
  if (info.isFile()) return { [path.basename(from)]: await readOne(from) };
  const entries = await readdir(from, { recursive: true });
  const files = entries.filter((file) => ends.test(file)).sort();
  if (files.length === 0) throw new Error(`${from}: no file there fits ${String(ends)}`);
  const out: Record<string, string> = {};
  for (const file of files) out[file] = await readOne(path.join(from, file));
  return out;
}

async function readOne(file: string): Promise<string> {
  const bytes = await readFile(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
}

async function readAddress(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`);
  return answer.text();
}
