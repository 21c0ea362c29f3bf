/** Permission diff: what a manifest asks for, and what of it the last release didn't ask for. */

const LISTS = [
  'permissions',
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
] as const;

/** What the extension asks for, by key of the manifest; `content_scripts` are the pages on which scripts run by themselves. */
export type Asked = Record<(typeof LISTS)[number] | 'content_scripts', string[]>;

interface AskingManifest {
  content_scripts?: { matches: string[] }[];
  [key: string]: unknown;
}

const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** @throws Error where a key holds no list of words */
function wordsOf(manifest: AskingManifest, key: string): string[] {
  const words = manifest[key] ?? [];
  if (!Array.isArray(words) || !words.every((word) => typeof word === 'string'))
    throw new Error(`manifest.json: ${key} is no list of words`);
  return sorted(words);
}

/** @throws Error where a key of the manifest holds no list of words */
export function askedBy(manifest: AskingManifest): Asked {
  const [permissions = [], hosts = [], optional = [], optionalHosts = []] = LISTS.map((key) =>
    wordsOf(manifest, key),
  );
  return {
    permissions,
    host_permissions: hosts,
    optional_permissions: optional,
    optional_host_permissions: optionalHosts,
    content_scripts: sorted((manifest.content_scripts ?? []).flatMap(({ matches }) => matches)),
  };
}

/** What is asked for now and wasn't before, one `key: word` each. What was optional and no longer is counts as new. */
export function newlyAsked(before: Asked, now: Asked): string[] {
  const keys = Object.keys(now) as (keyof Asked)[];
  return keys.flatMap((key) =>
    now[key].filter((word) => !before[key].includes(word)).map((word) => `${key}: ${word}`),
  );
}

/** What the last release asked for; the file is committed. */
export interface Released {
  release: string;
  asked: Asked;
  /** What is new since: how users are told of it, by `key: word`. */
  told: Record<string, string>;
}

/** One sentence for each new permission that users aren't told of, and for each that they are told of in vain. */
export function faultsOf({ release, asked, told }: Released, now: Asked): string[] {
  const fresh = newlyAsked(asked, now);
  const untold = fresh.filter((one) => !told[one]?.trim());
  const stale = Object.keys(told).filter((one) => !fresh.includes(one));
  return [
    ...untold.map(
      (one) => `${one} is new since ${release}: say under "told" how users learn of it, or don't ask for it`,
    ),
    ...stale.map((one) => `${one} isn't new since ${release}: take it out of "told"`),
  ];
}
