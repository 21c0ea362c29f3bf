/**
 * Writes src/text/data/confusables.ts from the look-alikes of UTS #39.
 *
 *   node tools/run.mjs generate-confusables FILE
 *
 * FILE is Unicode's own confusables.txt (`05AD ;	0596 ;	MA	# …`) or the same facts as tab-separated
 * hexadecimal (`05AD	0596`); `#` starts a comment.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { LONGEST, packNumber } from '../src/text/homoglyphs';

const OUT = 'src/text/data/confusables.ts';
const WIDTH = 238;

type Row = [codePoint: number, prototype: number[]];

function parse(source: string): Row[] {
  const rows = source
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .map((line): Row => {
      const [from = '', to = ''] = line.split(/\s*[;\t]\s*/);
      const prototype = to
        .trim()
        .split(/\s+/)
        .map((hex) => Number.parseInt(hex, 16));
      const row: Row = [Number.parseInt(from, 16), prototype];
      if ([row[0], ...prototype].some(Number.isNaN) || prototype.length > LONGEST) {
        throw new Error(`generate-confusables: can't read the line "${line}"`);
      }
      return row;
    });
  return rows.sort((a, b) => a[0] - b[0]);
}

function pack(rows: Row[]): string {
  const count = new Map<string, number>();
  for (const [, prototype] of rows) count.set(prototype.join(), (count.get(prototype.join()) ?? 0) + 1);
  const dictionary = [...count]
    .filter(([, uses]) => uses > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => key);
  const place = new Map(dictionary.map((key, i) => [key, i]));
  const text = (key: string): number[] => [key.split(',').length, ...key.split(',').map(Number)];
  const numbers = [dictionary.length, ...dictionary.flatMap(text)];
  let before = 0;
  for (const [codePoint, prototype] of rows) {
    const known = place.get(prototype.join());
    numbers.push(
      codePoint - before,
      ...(known === undefined ? text(prototype.join()) : [LONGEST + 1 + known]),
    );
    before = codePoint;
  }
  return numbers.map(packNumber).join('');
}

const file = process.argv[2];
if (file === undefined) throw new Error('usage: node tools/run.mjs generate-confusables FILE');
const rows = parse(readFileSync(file, 'utf8'));
const packed = pack(rows).replace(new RegExp(`.{${WIDTH}}`, 'g'), '$&\n');
writeFileSync(
  OUT,
  `/**
 * UTS #39 confusables of Unicode 17.0.0, all ${rows.length} rows, packed. Made by tools/generate-confusables.ts; the form
 * is drawn in ../confusables.ts. Facts of the Unicode Character Database, © Unicode, Inc., Unicode License v3
 * (https://www.unicode.org/license.txt).
 */
export const PACKED = \`
${packed}
\`;
`,
);
console.log(`${OUT}: ${rows.length} rows, ${packed.length} characters`);
