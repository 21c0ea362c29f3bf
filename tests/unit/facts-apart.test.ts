/** Facts apart: what the background takes from the other script is there, each under a name of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { factsOptions } from '../../tools/build/facts-apart';
import { sourcesUnder } from '../support/sources';

const FACTS = sourcesUnder('src/language/phrases', /\.ts$/).concat(
  sourcesUnder('src/text/data', /(?:alphabets|sounds)\.ts$/),
);

test('the script of facts has every name that a module of facts exports, and no name twice', async () => {
  const names = FACTS.flatMap(({ text }) =>
    [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name ?? ''),
  );
  expect(new Set(names).size).toBe(names.length);
  const folder = await mkdtemp(path.join(tmpdir(), 'facts-'));
  try {
    const { outputFiles } = await build({ ...(await factsOptions(folder)), write: false });
    const script = outputFiles[0]?.text ?? '';
    expect(names.filter((name) => !script.includes(`${name}: () =>`))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
