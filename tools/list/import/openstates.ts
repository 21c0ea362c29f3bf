/**
 * github.com/openstates/people: US state legislators, executives and mayors, one YAML file each under
 * data/<state>/<body>/, with their accounts under `ids`. Public domain (CC0). Those who left stay listed: their
 * accounts are still theirs.
 */
import { parse } from 'yaml';
import type { Imported } from '../draft';
import { fullNames } from './person-name';
import { take } from './record';

interface Person {
  name: string;
  given_name?: string;
  family_name?: string;
  other_names?: { name: string }[];
  ids?: Record<string, string | number>;
  extras?: Record<string, unknown>;
}

/** @param files texts of the YAML files by path, in any order */
export function importOpenStates(files: Record<string, string>): Imported {
  const imported: Imported = { drafts: [], refused: [] };
  for (const file of Object.keys(files).sort()) {
    const text = files[file] ?? '';
    // Most of them have no account: only those that name one are parsed.
    if (!/^\s+(twitter|facebook|youtube|instagram|tiktok|bluesky):/m.test(text)) continue;
    const person = parse(text) as Person;
    const isHead = /\/(executive|municipalities)\//.test(file);
    takePerson(person, isHead, imported);
  }
  return imported;
}

function takePerson(person: Person, isHead: boolean, imported: Imported): void {
  const of = (key: string): string[] => {
    const found = person.ids?.[key] ?? person.extras?.[key];
    return typeof found === 'string' || typeof found === 'number' ? [String(found)] : [];
  };
  const { given_name: given, family_name: family } = person;
  const others = (person.other_names ?? []).map(({ name }) => name);
  take(imported, {
    name: person.name,
    aliases: fullNames([...(given && family ? [`${given} ${family}`] : []), ...others]),
    kind: 'person',
    field: 'politics',
    country: 'US',
    source: 'openstates',
    accounts: {
      x: of('twitter'),
      bluesky: of('bluesky'),
      instagram: of('instagram'),
      facebook: of('facebook'),
      youtube: of('youtube'),
      tiktok: of('tiktok'),
    },
    tier: isHead ? 2 : 3,
  });
}
