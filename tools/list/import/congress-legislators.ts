/**
 * github.com/unitedstates/congress-legislators: members of the US Congress (legislators-*.yaml) and the accounts of
 * their offices (legislators-social-media.yaml), joined by their bioguide id. Public domain (CC0).
 */
import { parse } from 'yaml';
import type { Imported } from '../draft';
import { fullNames } from './person-name';
import { take } from './record';

interface Member {
  id: { bioguide: string; wikidata?: string };
  name: { first: string; last: string; middle?: string; nickname?: string; official_full?: string };
  terms: { url?: string }[];
}
interface Social {
  id: { bioguide: string };
  social: Record<string, string | number>;
}

/** @param files the repository's YAML files by name; `legislators-social-media.yaml` must be among them */
export function importCongress(files: Record<string, string>): Imported {
  const imported: Imported = { drafts: [], refused: [] };
  const members = new Map<string, Member>();
  for (const [file, text] of Object.entries(files)) {
    if (!/^legislators-(current|historical)\.yaml$/.test(file)) continue;
    for (const member of parse(text) as Member[]) members.set(member.id.bioguide, member);
  }
  const social = files['legislators-social-media.yaml'];
  if (social === undefined)
    throw new Error('legislators-social-media.yaml is not there; give its folder with --from');
  for (const entry of parse(social) as Social[]) {
    const member = members.get(entry.id.bioguide);
    if (member) takeMember(member, entry.social, imported);
    else {
      const reason = `bioguide id ${entry.id.bioguide} is in no legislators file`;
      imported.refused.push({ source: 'congress-legislators', name: '', site: '', handle: '', reason });
    }
  }
  return imported;
}

function takeMember({ id, name, terms }: Member, social: Social['social'], imported: Imported): void {
  const of = (...keys: string[]): string[] => keys.flatMap((key) => social[key] ?? []).map(String);
  const short = `${name.first} ${name.last}`;
  const known = name.nickname ? [`${name.nickname} ${name.last}`] : [];
  take(imported, {
    name: name.official_full ?? short,
    aliases: fullNames([short, ...known]),
    kind: 'person',
    field: 'politics',
    country: 'US',
    wikidata: id.wikidata,
    accounts: {
      x: of('twitter'),
      mastodon: of('mastodon').map((at) => at.replace(/^@/, '')),
      instagram: of('instagram'),
      facebook: of('facebook'),
      youtube: of('youtube', 'youtube_id'),
    },
    websites: terms.at(-1)?.url ? [terms.at(-1)?.url ?? ''] : [],
    source: 'congress-legislators',
    certainty: 'high',
    tier: 2,
  });
}
