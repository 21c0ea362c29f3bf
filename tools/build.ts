/** `npm run build`: builds dist/chrome and dist/firefox. With `--debug chrome|firefox`: that one, with source maps, for `npm run dev`. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildExtension, buildForDebugging } from './build/extension';
import { sizesOf } from './build/sizes';
import { TARGETS, distFolder } from './build/target';

async function buildAndSay(): Promise<void> {
  await buildExtension();
  for (const target of TARGETS) console.log(`${distFolder(target)}\n${await sizesOf(target)}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { debug: { type: 'string' } } });
  if (values.debug === undefined) return buildAndSay();
  const target = TARGETS.find((one) => one === values.debug);
  if (!target) throw new Error(`--debug ${values.debug}: it is ${TARGETS.join(' or ')}.`);
  return buildForDebugging(target);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
