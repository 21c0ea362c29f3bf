/** What sets on Bluesky and Mastodon share: handles and domains as impostors and ordinary people have them there. */
import { getDomain } from 'tldts';
import type { Profile } from '../../../src/model';
import { posingOf, type Draft } from '../case';
import { random, type Random } from '../random';
import type { Target } from '../targets';
import { ownHandle, plainWords } from './handles';
import type { Material, Phrase } from './material';
import { magnitude, ofOrdinary } from './trimmings';

/** A made account, and what is to be said of it. */
export type Make = (target: Target, chance: Random, material: Material) => Omit<Profile, 'site'> | undefined;
export type Kind = [kind: string, expect: Draft['expect'], make: Make];

/** One case of each kind whose target has what it takes. */
export function cases(
  [set, site]: readonly [set: string, site: Profile['site']],
  kinds: readonly Kind[],
  target: Target,
  material: Material,
): Draft[] {
  return kinds.flatMap(([kind, expect, make]) => {
    const made = make(target, random(`${set}:${kind}:${target.name}`), material);
    const isListed = target.accounts[site]?.some((own) => own.toLowerCase() === made?.handle.toLowerCase());
    if (!made || isListed) return [];
    const poses = posingOf(expect);
    return [{ kind, expect, ...(poses === undefined ? {} : { poses }), profile: { site, ...made } }];
  });
}

/** A plain name over a plain handle may be the target's own where the list knows nothing: no careful person would swear. */
export const OPEN: Draft['expect'] = ['none', 'namesake', 'possible', 'likely'];

export const MASTODON_HOSTS = ['mastodon.social', 'mastodon.online', 'mstdn.example', 'social.example.org'];

/** The name in one word, such as stands before the host; undefined for names in other letters. */
export function spelt(name: string): string | undefined {
  const word = plainWords(name).join('').toLowerCase();
  return word.length > 2 ? word : undefined;
}

/** A name's word with a little more or less, since the plain one is taken. */
export function altered(word: string, chance: Random): string {
  const at = chance.whole(1, word.length - 1);
  return chance.pick([
    word.slice(0, at) + word.charAt(at - 1) + word.slice(at),
    word.slice(0, at) + word.slice(at + 1),
    `${word}${chance.pick(['real', 'official', 'hq'])}`,
    `${chance.pick(['real', 'official', 'the'])}${word}`,
  ]);
}

/** A domain that looks like this one, or is one letter from it, under an ending where anybody may register it. */
export function lookAlikeDomain(domain: string, chance: Random): string | undefined {
  const [name = '', ...ending] = domain.split('.');
  if (name.length < 5 || getDomain(domain) !== domain) return undefined;
  const looks = [
    name.replace('m', 'rn'),
    name.replace('l', '1'),
    name.replace('o', '0'),
    name.replace('i', 'l'),
  ];
  const at = chance.whole(1, name.length - 2);
  const edits = [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + name.charAt(at) + name.slice(at),
  ];
  const made = [...looks.filter((look) => look !== name), ...edits];
  return [chance.pick(made), ...ending].join('.');
}

/** The domain inside somebody else's. */
export const domainInside = (domain: string, chance: Random): string =>
  `${domain}.${chance.pick(['example.org', 'example.com', 'social-id.example'])}`;

/** The words before the host of an ordinary person's handle. */
export const ownUser = (name: string, chance: Random): string =>
  ownHandle(name, chance).toLowerCase().replace(/\W/g, '');

export const fewFollow = (chance: Random): Pick<Profile, 'followers' | 'joined'> => ({
  followers: magnitude(chance, 1, 4000),
  joined: `${chance.whole(2023, 2026)}-0${chance.whole(1, 9)}`,
});

/** An ordinary person: these sites have no paid tick. */
export function ordinary(
  chance: Random,
  bios: readonly string[],
): Pick<Profile, 'bio' | 'followers' | 'joined'> {
  const { bio, followers, joined } = ofOrdinary(chance, bios);
  return {
    ...(bio === undefined ? {} : { bio }),
    ...(followers === undefined ? {} : { followers }),
    ...(joined === undefined ? {} : { joined }),
  };
}

/** A phrase of disclosure about somebody, to stand in the name or in the bio. */
export function said(where: Phrase['where'], name: string, chance: Random, { phrases }: Material): string {
  return chance.pick(phrases.filter((one) => one.where === where)).text.replaceAll('{name}', name);
}
