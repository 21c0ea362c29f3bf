/** What a sample page of Mastodon is drawn from: accounts as their owners see them, and what a reader must make of them. */
import { textOf, type Pieces } from '../../gallery/account';
import type { Label, Place, Profile } from '../../../src/model';

/** Versions whose markup differs: until 4.4, 4.5, from 4.6 on, and glitch-soc's fork, whose links are absolute. */
export type Version = '4.3' | '4.5' | '4.7' | 'glitch';

/** The server that a page comes from. */
export interface Server {
  version: Version;
  /** The host of its pages. */
  host: string;
  /** The domain in its handles, where it is another. */
  domain?: string;
}

export interface Field {
  name: string;
  /** A web address, or a plain text. */
  value: string;
  verified?: boolean;
}

export interface Person {
  /** Its number on the server whose pages show it. */
  id: string;
  user: string;
  host: string;
  name: Pieces;
  bio?: readonly string[];
  fields?: readonly Field[];
  followers: number;
  following: number;
  posts: number;
  joined: readonly [year: number, month: number, day: number];
  isBot?: boolean;
  /** By the reader, who is signed in. */
  isFollowed?: boolean;
  /** The name of a role that its server shows. */
  role?: string;
  movedTo?: Person;
  hue: number;
  initials: string;
}

export const domainOf = (server: Server): string => server.domain ?? server.host;

/** As the server's API and links write it: without the domain for its own accounts. */
export function acctOf({ user, host }: Person, server: Server): string {
  return host === domainOf(server) ? user : `${user}@${host}`;
}

/** The name as it must be read, with nothing else. */
export function named({ user, host, name }: Person, place: Place): Profile {
  return { site: 'mastodon', handle: `${user}@${host}`, displayName: textOf(name), place };
}

const isLink = ({ value }: Field): boolean => value.startsWith('https://');

/** Everything that a profile's header shows. */
export function profileOf(person: Person): Profile {
  const { bio, fields = [], followers, following, joined } = person;
  const labels: Label[] = [
    ...(person.isBot ? (['bot'] as const) : []),
    ...(person.movedTo ? (['moved'] as const) : []),
  ];
  const links = fields.filter(isLink).map(({ value, verified = false }) => ({ url: value, verified }));
  return {
    ...named(person, 'profile'),
    ...(bio && { bio: bio.join('\n') }),
    followers,
    following,
    joined: [joined[0], ...joined.slice(1).map((part) => String(part).padStart(2, '0'))].join('-'),
    ...(links.length > 0 && { links }),
    ...(labels.length > 0 && { labels }),
    ...(person.isFollowed && { followed: true }),
  };
}

/** What a hover card shows: two fields at most, and followers alone. */
export function cardOf(person: Person): Profile {
  const { bio, followers, links } = profileOf({ ...person, fields: person.fields?.slice(0, 2) ?? [] });
  return {
    ...named(person, 'hover-card'),
    ...(bio && { bio }),
    followers: shortened(followers),
    ...(links && { links }),
  };
}

/** What a row in a list shows: its first verified link. `withCount` where the number of followers can be told from others. */
export function cellOf(person: Person, shows: { bio?: boolean; count?: boolean } = {}): Profile {
  const { bio, followers, links } = profileOf(person);
  const verified = links?.filter((link) => link.verified).slice(0, 1) ?? [];
  return {
    ...named(person, 'cell'),
    ...(shows.bio && bio && { bio }),
    ...(shows.count && { followers: shortened(followers) }),
    ...(verified.length > 0 && { links: verified }),
  };
}

/** What is left of a number that is written as `1.2K`. */
export function shortened(number = 0): number {
  if (number < 1000) return number;
  return number < 10_000 ? Math.floor(number / 100) * 100 : Math.floor(number / 1000) * 1000;
}
