/** What a sample page is drawn from: an account as its owner sees it, and what a reader of the page must make of it. */
import type { Label, Level, Profile } from '../../src/model';
import { drawnAs } from './numbers';

/** Pieces of a text: strings, and emoji that X draws as images. */
export type Pieces = readonly (string | { emoji: string; alt?: string })[];

export interface GalleryAccount {
  handle: string;
  /** The account's number, as the buttons beside its name bear it. */
  id: string;
  name: Pieces;
  /** A blue tick is bought, a gold one is an organisation's, a grey one a government's. */
  tick?: 'blue' | 'gold' | 'grey';
  /** An organisation's small picture behind the tick; X gives it no text. */
  isAffiliate?: boolean;
  isProtected?: boolean;
  /** `placeholder` draws the mask with the text PCF_LABEL_NONE, as X has done on ordinary accounts. */
  label?: 'parody' | 'fan' | 'commentary' | 'placeholder';
  bio?: Pieces;
  place?: string;
  /** As X shows it, without scheme. */
  website?: string;
  joined: [year: number, month: number];
  following: number;
  followers: number;
  /** Colours of banner and picture, in degrees on the colour wheel. */
  hue: number;
  /** One or two letters, or a sign, for the picture. */
  initials: string;
  post?: string;
}

export type GalleryTheme = 'light' | 'dim' | 'black';
export type GalleryLanguage = 'en' | 'de' | 'ja' | 'ar';

export interface PageOptions {
  theme?: GalleryTheme;
  lang?: GalleryLanguage;
}

/** One sample page. */
export interface GalleryCase {
  id: string;
  url: string;
  /** What the page shows, in a few words; names its picture in README and tables. */
  title: string;
  html(options?: PageOptions): string;
  expect: {
    level: Level;
    /** When more than one level is right. */
    levels?: Level[];
    /** The page is a profile that can't be read, and the popup has to say so. */
    unreadable?: boolean;
  };
  /** What the reader must yield; absent where there is nothing to read. */
  profile?: Profile;
}

const BADGES = { blue: 'paid', gold: 'organisation', grey: 'government' } as const;

/** The text that a reader has to find in pieces. */
export function textOf(pieces: Pieces): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : (piece.alt ?? piece.emoji))).join('');
}

/** The profile that a page drawn from `account` in the language `lang` shows. */
export function profileOf(account: GalleryAccount, lang: GalleryLanguage = 'en'): Profile {
  const own = account.tick ? BADGES[account.tick] : 'none';
  const labels: Label[] = [];
  if (account.label && account.label !== 'placeholder') labels.push(account.label);
  if (account.isProtected) labels.push('protected');
  return {
    site: 'x',
    handle: account.handle,
    displayName: textOf(account.name),
    badge: account.isAffiliate && own === 'paid' ? 'affiliate' : own,
    id: account.id,
    ...(account.bio && { bio: textOf(account.bio) }),
    followers: drawnAs(account.followers, lang).value,
    following: drawnAs(account.following, lang).value,
    joined: `${account.joined[0]}-${String(account.joined[1]).padStart(2, '0')}`,
    ...(account.website !== undefined && { links: [{ url: `https://${account.website}` }] }),
    ...(labels.length > 0 && { labels }),
    place: 'profile',
  };
}
