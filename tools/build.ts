/** `npm run build`: builds dist/chrome and dist/firefox; with `--watch` again after every change. */
import { watch } from 'node:fs';
import process from 'node:process';
import { buildExtension } from './build/extension';
import { sizesOf } from './build/sizes';
import { TARGETS, distFolder } from './build/target';

const WATCHED = ['src', '_locales', 'icons', 'lists', 'manifest.json', 'package.json'];
/** Milliseconds of quiet before a build: editors write one change in several steps. */
const QUIET_MS = 100;

async function buildAndSay(): Promise<void> {
  await buildExtension();
  for (const target of TARGETS) console.log(`${distFolder(target)}\n${await sizesOf(target)}`);
}

/** Builds after each burst of changes, one build at a time. A failing build is told and waited out. */
function buildOnChange(): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const rebuild = (): void => {
    running = running.then(buildAndSay).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
    });
  };
  rebuild();
  for (const place of WATCHED) {
    watch(place, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(rebuild, QUIET_MS);
    });
  }
}

if (process.argv.includes('--watch')) {
  buildOnChange();
  console.log(`Watching ${WATCHED.join(', ')}; end with Ctrl-C.`);
} else {
  await buildAndSay();
}
