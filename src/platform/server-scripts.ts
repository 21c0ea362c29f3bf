/**
 * Which content scripts stand on the servers that a user allowed. On a host known to be a site's own it is that
 * site's; everywhere else it is the recogniser, which has the needed one loaded.
 */
import { REGISTRY, patternsOf, readerScript, scriptFor } from '../sites/registry';
import { ownPatterns } from './hosts';

/** A content script as `scripting` registers it. */
export interface ServerScript {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
  runAt: 'document_end';
  allFrames: boolean;
  persistAcrossSessions: boolean;
}

const RECOGNISER_ID = 'allowed-servers';
const idOf = (site: string): string => `allowed-${site}`;

/** The ids of all that may be registered. */
export const SERVER_SCRIPTS: readonly string[] = [RECOGNISER_ID, ...REGISTRY.map(({ id }) => idOf(id))];

/** The scripts for these match patterns; none for none. */
export function scriptsFor(allowed: readonly string[]): ServerScript[] {
  const known = REGISTRY.flatMap((site) => {
    const matches = patternsOf(site.optionalHosts.filter((host) => isCovered(host, allowed)));
    const allFrames = site.frames === 'same-site';
    return [script(idOf(site.id), readerScript(site.id), matches, { excludeMatches: [], allFrames })];
  });
  const taken = known.flatMap(({ matches }) => matches);
  const others = allowed.filter((pattern) => !taken.includes(pattern));
  const excludeMatches = [...ownPatterns(), ...taken];
  const recogniser = script(RECOGNISER_ID, scriptFor(''), others, { excludeMatches, allFrames: false });
  return [...known, recogniser].filter(({ matches }) => matches.length > 0);
}

function script(
  id: string,
  file: string,
  matches: string[],
  rest: Pick<ServerScript, 'excludeMatches' | 'allFrames'>,
): ServerScript {
  return { id, js: [file], matches, ...rest, runAt: 'document_end', persistAcrossSessions: true };
}

/** Whether one of the patterns is of this host, or of all its domain's, or of every host. */
function isCovered(host: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const [, stars, domain] = /^(?:https|\*):\/\/(\*\.?)?([^/]*)\/\*$/.exec(pattern) ?? [];
    if (domain === undefined) return pattern === '<all_urls>';
    if (stars === '*') return domain === '';
    return host === domain || (stars === '*.' && host.endsWith(`.${domain}`));
  });
}
