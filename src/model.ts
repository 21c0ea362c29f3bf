/**
 * The five nouns that every part of Deadringer speaks: Profile, Entity, Candidate, Signal, Verdict.
 * This file imports nothing but the ids of signals, and holds no behaviour.
 */
import type { SignalId } from './signal-id';

/** Sites whose accounts can be named; the same spelling in lists, `judge` and marks. */
export const SITES = [
  'x',
  'mastodon',
  'bluesky',
  'threads',
  'instagram',
  'facebook',
  'youtube',
  'tiktok',
  'linkedin',
  'reddit',
  'substack',
  'telegram',
] as const;
export type Site = (typeof SITES)[number];

/** What the site's own badge says. `unknown`: a badge is drawn whose meaning could not be told. */
export const BADGES = [
  'none',
  'paid',
  'organisation',
  'government',
  'affiliate',
  'legacy',
  'verified',
  'trusted-verifier',
  'identity-checked',
  'unknown',
] as const;
export type Badge = (typeof BADGES)[number];

/** Labels that the site itself draws next to an account. */
export const LABELS = [
  'parody',
  'fan',
  'commentary',
  'automated',
  'bot',
  'impersonation',
  'protected',
  'moved',
  'mirror',
  'scam',
  'fake',
] as const;
export type Label = (typeof LABELS)[number];

/** Where on a page a name stands. */
export const PLACES = [
  'profile',
  'post',
  'reply',
  'quote',
  'cell',
  'hover-card',
  'typeahead',
  'notification',
  'message',
] as const;
export type Place = (typeof PLACES)[number];

/** From quiet to loud; the order is used to find the worst level on a page. */
export const LEVELS = ['none', 'official', 'disclosed', 'namesake', 'possible', 'likely'] as const;
export type Level = (typeof LEVELS)[number];

/** An account as little as needed to name it. */
export interface AccountName {
  site: Site;
  /** As the site writes it, without `@`: `GeorgeWBushs`, `user@host` on Mastodon, a domain or DID on Bluesky. */
  handle: string;
  displayName: string;
}

/** A link on a profile; `verified` as the site shows it (Mastodon's rel=me check), undefined where it shows none. */
export interface ProfileLink {
  url: string;
  verified?: boolean;
}

/** Other accounts on the same page, which may explain what a name is doing there. */
export interface Context {
  threadAuthor?: AccountName;
  seen?: AccountName[];
}

/** One account as the page shows it now. What isn't visible is undefined, never a default. */
export interface Profile extends AccountName {
  /** False where the page shows the handle alone: `displayName` is empty or repeats it, and nothing is concluded. */
  nameShown?: false;
  /** The server on whose page it was read, where a site has many; the domain that it states there, if that is another. */
  host?: string;
  statedDomain?: string;
  /** The site's stable id of the account, where the page shows one. */
  id?: string;
  badge?: Badge;
  /** Whose affiliate the badge says the account is. */
  affiliation?: { name?: string; handle?: string };
  bio?: string;
  followers?: number;
  following?: number;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  joined?: string;
  /** Whether the user follows the account; the engine makes nothing of it. */
  followed?: boolean;
  links?: ProfileLink[];
  labels?: Label[];
  place?: Place;
  context?: Context;
  /** What the page drew of the account, where the site sent more ("What X already sent"); the engine never sees it. */
  drawn?: Profile;
}

/** Genuine accounts by site; each handle as the site writes it, without `@`. */
export type Accounts = Partial<Record<Site, string[]>>;

/** How sure the list is of what it says about an entity. */
export type Certainty = 'high' | 'medium' | 'low';

/** One person or organisation on a list. */
export interface Entity {
  name: string;
  /** Other names and native-script names, each as somebody would write it. */
  aliases: string[];
  kind: 'person' | 'organisation';
  field: string;
  /** ISO 3166-1 alpha-2; `XX` for none. */
  country: string;
  accounts: Accounts;
  /** For accounts that a second source has: the ids of those sources, by site and handle. */
  confirmed: Partial<Record<Site, Record<string, string[]>>>;
  /** Domains that are the entity's alone, lower case. */
  domains: string[];
  /** Domains used by many (gov.uk): they prove the institution, not this entity. */
  sharedDomains: string[];
  /** Of both, those under which others have pages or names of their own (github.com): only their start page proves. */
  openDomains?: string[];
  /** Sites on which the entity is known to have no account. */
  absent: Site[];
  certainty: Certainty;
  /** 1: most impersonated … 3. */
  tier: 1 | 2 | 3;
  /** Ids into lists/sources.json. */
  sources: string[];
  /** Date of the newest evidence (`YYYY`, `YYYY-MM` or full), undefined for knowledge without a document. */
  checked?: string;
}

/** How a candidate was found: what of the profile led to the entity. */
export const WAYS = [
  'account', // site and handle are listed for the entity
  'name', // the folded display name equals its name
  'alias', // … equals one of its aliases
  'look-alike-name', // equal only to the eye (skeleton)
  'near-name', // one edit away
  'decorated-name', // equal once words such as "official" or "support" are taken off
  'part-name', // its whole name stands inside a longer display name
  'handle', // the handle is, looks like, is one edit from or contains a listed handle
  'context', // the name equals that of an account seen on the same page
  'domain', // its handle, home server or a verified link is on one of its domains
] as const;
export type Way = (typeof WAYS)[number];

/** Where a list comes from: made by the user, subscribed to, or in the package. */
export type LayerKind = 'personal' | 'subscribed' | 'packaged';

/** An entity that a profile may be posing as, and how it was found. */
export interface Candidate {
  entity: Entity;
  ways: Way[];
  /** The listed name or alias that was met. */
  matchedName?: string;
  /** The listed handle that was met, with its site. */
  matchedAccount?: { site: Site; handle: string };
  /** Folded words of the display name that stand around the listed name. */
  decoration?: string[];
  /** For a listed account: titles of the second sources that have it; empty when none does. */
  confirmedBy?: string[];
  /** log2 of how many other people or things are expected to bear the name, 0 to 30 (see lists/commonness). */
  commonness: number;
  /** For an account that no list has: that it wrote the thread, or that it stands on the same page. */
  knownFrom?: 'thread' | 'page';
  /** The name of the list that says so, and where it comes from, when it isn't the packaged one. */
  list?: string;
  layer?: LayerKind;
}

/** Evidence of one kind shares a cap, so that ten ways to say one thing don't count ten times. */
export const FAMILIES = [
  'name',
  'handle',
  'verification',
  'self-description',
  'disclosure',
  'statistics',
  'context',
  'list',
] as const;
export type Family = (typeof FAMILIES)[number];

/** One piece of evidence. */
export interface Signal {
  id: SignalId;
  /** Natural log-odds: above 0 speaks for posing, below 0 against, 0 explains only. */
  weight: number;
  family: Family;
  /** The concrete finding, as the named parts of its sentence (`{ handle: 'TesIaReal', listed: 'Tesla' }`). */
  finding: Record<string, string>;
  /** True when this finding is hard to explain innocently: the second key to red (design section 6). */
  key?: boolean;
}

/** The handle next to the listed one it resembles; ranges are UTF-16 offsets, end exclusive. */
export interface HandlePair {
  handle: string;
  listed: string;
  listedSite: Site;
  /** Parts of `handle` that the listed one doesn't have. */
  differs: [start: number, end: number][];
}

/** The entity a verdict speaks of, as much as a card shows. */
export interface Target {
  name: string;
  kind: Entity['kind'];
  accounts: Accounts;
  /** Of one that no list has: its account wrote the thread, or stands on the same page. */
  knownFrom?: 'thread' | 'page';
}

/** What Deadringer says about a profile. It explains itself: no part of the UI judges again. */
export interface Verdict {
  level: Level;
  /** Absent when there is no candidate. */
  target?: Target;
  /** Of posing as `target`, 0 to 1; absent when there is no candidate. */
  probability?: number;
  /** Those that moved it, the strongest first. */
  signals: Signal[];
  pair?: HandlePair;
  /** Level `official`: whether a second source has this account, and which. */
  confirmedBy?: string[];
}
