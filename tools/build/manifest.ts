/** Makes each browser's manifest from the one in the repository. */
import { readFile } from 'node:fs/promises';
import type { Target } from './target';

interface Background {
  service_worker?: string;
  scripts?: string[];
}

/** What the build reads or writes of manifest.json; the rest passes through. */
export interface Manifest {
  version?: string;
  background: Background;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string } };
  [key: string]: unknown;
}

/** The manifest as it stands in the repository. */
export async function sourceManifest(): Promise<Manifest> {
  return JSON.parse(await readFile('manifest.json', 'utf8')) as Manifest;
}

/** Version of package.json: the only place where it is written. */
export async function projectVersion(): Promise<string> {
  return (JSON.parse(await readFile('package.json', 'utf8')) as { version: string }).version;
}

/**
 * The manifest for one browser: with the version, and without the keys that only the other browser reads,
 * which its store's linter would warn about.
 */
export function manifestFor(target: Target, source: Manifest, version: string): Manifest {
  const { minimum_chrome_version, browser_specific_settings, background, ...shared } = source;
  if (
    !minimum_chrome_version ||
    !browser_specific_settings ||
    !background.service_worker ||
    !background.scripts
  ) {
    throw new Error(
      'manifest.json: minimum_chrome_version, browser_specific_settings and both kinds of background are needed.',
    );
  }
  const own =
    target === 'chrome'
      ? { background: { service_worker: background.service_worker }, minimum_chrome_version }
      : { background: { scripts: background.scripts }, browser_specific_settings };
  return { ...shared, ...own, version };
}

/** esbuild's name for the oldest browser that the manifest lets the extension into. */
export function syntaxTarget(target: Target, source: Manifest): string {
  const oldest =
    target === 'chrome'
      ? source.minimum_chrome_version
      : source.browser_specific_settings?.gecko.strict_min_version;
  if (!oldest) throw new Error(`manifest.json: the oldest ${target} is not stated.`);
  return `${target}${oldest}`;
}
