/**
 * Domains under which others have names of their own, so that what stands below proves nothing: public suffixes, with
 * the private ones (github.io), and those of lists/open-domains.txt. Known when a list is compiled; the extension
 * carries only the answer.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getPublicSuffix } from 'tldts';
import { domainsAbove, plainHost } from '../../src/text/web-address';

const OPEN_DOMAINS_FILE = 'open-domains.txt';
/** Registries that take governments and their bodies only. */
const GOVERNMENT = /(^|\.)(gov|govt|gob|gouv|gub|gv|mil|nhs)\.[a-z]{2,}$/;

/** Whether anybody may register a name below a domain. */
export function isOpenSuffix(domain: string): boolean {
  return getPublicSuffix(domain, { allowPrivateDomains: true }) === domain && !GOVERNMENT.test(domain);
}

/** @throws Error naming the line that is no domain */
export async function readOpenDomains(folder = 'lists'): Promise<(domain: string) => boolean> {
  const file = path.join(folder, OPEN_DOMAINS_FILE);
  const named = new Set<string>();
  for (const [i, line] of (await readFile(file, 'utf8')).split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (plainHost(line) !== line)
      throw new Error(`${file} line ${i + 1}: "${line}" is no domain; write example.org`);
    named.add(line);
  }
  return (domain) => isOpenSuffix(domain) || domainsAbove(domain).some((above) => named.has(above));
}
