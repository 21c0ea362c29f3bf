/**
 * The table of weights: what each signal is worth, in natural log-odds (nats): above 0 speaks for posing, below 0
 * against, 0 explains only. The rows of handles stand in handle-weights.ts, the caps of families in family-caps.ts; no
 * other file holds such a number. A signal's file finds which step of its row applies.
 */
import type { SignalId } from '../signal-id';
import { HANDLE_WEIGHTS } from './handle-weights';
import { key, weight, type SignalRow } from './signal-row';

/** A signal that vouches does so from this weight down; a lighter one only counts. */
export const VOUCHES_FROM = -4;
/** A warning needs a finding above this weight, or a key: what any bearer of a name may have is no ground for one. */
export const SPEAKS_ABOVE = 0.5;

export const WEIGHTS = {
  // The display name.
  // Hardly anybody's own name mixes scripts inside a word; invisible letters and shapes come by other ways too.
  'look-alike-letters': {
    family: 'name',
    steps: {
      script: key(8),
      invisible: key(6),
      shape: key(7),
      sign: key(4),
      signCommon: weight(1.5),
      short: weight(3),
    },
    speaksAnywhere: true,
    speaksOfUnlisted: true,
  },
  // Letters set apart are taste where the handle is one's own.
  'broken-letters': {
    family: 'name',
    steps: { bidi: key(5), marks: key(5), 'upside-down': key(4), spaced: key(4), taste: weight(0.5) },
    speaksAnywhere: true,
    speaksOfUnlisted: true,
  },
  // With a handle of one's own it is taste.
  'styled-letters': { family: 'name', steps: { rare: key(4), common: weight(1.5), taste: weight(0.5) } },
  // Accents of a language are a spelling or ornament; such as no language puts in one word are ornament (styled-letters).
  'added-accents': { family: 'name', steps: { spelling: weight(2), foreign: key(4) } },
  // Of 26,123 ordinary names 11 have another kind of space between two words, and 63 two spaces; were either one fake's
  // in fifty, that would be ln 47 and ln 8. Less, since genuine names are also typed on keyboards that slip.
  'unusual-spaces': {
    family: 'name',
    steps: { otherRare: key(3), other: weight(3), doubled: weight(1.5) },
  },
  // It says "verified" where only the site can.
  'fake-tick': { family: 'name', steps: { rare: key(3.5), common: weight(3.5) } },
  'claim-in-name': {
    family: 'name',
    steps: {
      claim: weight(2),
      service: weight(2),
      handle: weight(2.5),
      contact: weight(2.5),
      softClaim: weight(0.5),
    },
  },
  // Mostly strangers: 1 to 6 in a hundred profiles are one letter from a listed name.
  'near-name': { family: 'name', steps: { found: weight(-1) } },
  'extra-words': { family: 'name', steps: { found: weight(-2), entity: weight(-1) } },
  'other-name': { family: 'name', steps: { found: weight(-3) } },
  'shown-as-other': { family: 'name', steps: { found: weight(0) } },

  // The handle.
  ...HANDLE_WEIGHTS,

  // What the site or somebody else has checked. An impostor hardly ever has one of the first five badges.
  'checked-badge': {
    family: 'verification',
    steps: {
      organisation: weight(-6),
      government: weight(-6),
      affiliate: weight(-6),
      verified: weight(-6),
      'trusted-verifier': weight(-6),
      legacy: weight(-4),
      'identity-checked': weight(-2.5),
    },
    vouches: true,
  },
  'held-tick': { family: 'verification', steps: { found: weight(-4) }, vouches: true },
  // A handle or a server of one's own takes the domain's owner; a page with a link on it often only an account there.
  'domain-vouches': {
    family: 'verification',
    steps: { handle: weight(-4), server: weight(-4), link: weight(-2) },
    vouches: true,
  },
  // A subscription says nothing of who somebody is. It is said because half of all readers think it does.
  'paid-badge': { family: 'verification', steps: { found: weight(0) } },

  // What the account says of itself.
  // A bearer of the name warns of copies only where there are some.
  'claims-identity': {
    family: 'self-description',
    steps: { found: key(2), warns: weight(1) },
    speaksAnywhere: true,
  },
  'scam-contact': {
    family: 'self-description',
    // "WhatsApp" is also an honest plumber's word, whose name others bear; so are quotes and bookings, whatever the name.
    steps: {
      scam: key(2),
      elsewhereRare: key(2),
      elsewhere: weight(1.5),
      contact: weight(0.5),
      trade: weight(0),
    },
    speaksAnywhere: true,
    speaksOfUnlisted: true,
  },
  // Anybody can link to the target's site. That a server which nobody vouches for calls the link verified proves nothing,
  // but most servers are honest: what a verified link in an account's name weighs elsewhere where it proves nothing.
  'own-site-link': { family: 'self-description', steps: { found: weight(0.5), serversWord: weight(-2) } },
  'own-label': { family: 'self-description', steps: { bot: weight(-1), moved: weight(0) } },

  // That it isn't the target.
  'site-label': { family: 'disclosure', steps: { found: weight(-6) }, discloses: 'site' },
  // At the start of the name, as X demands since April 2025, it can't be cut off; later it can.
  'disclosed-in-name': {
    family: 'disclosure',
    steps: { leads: weight(-6), follows: weight(-4) },
    discloses: 'account',
  },
  // A reader of a timeline doesn't see it there.
  'disclosed-in-bio': { family: 'disclosure', steps: { found: weight(-3) }, discloses: 'account' },
  'disclosure-contradicted': { family: 'disclosure', steps: { found: weight(1) } },
  'disclosure-hidden': { family: 'disclosure', steps: { found: weight(1) } },
  'disclosure-rule': { family: 'disclosure', steps: { found: weight(0) } },
  mirror: { family: 'disclosure', steps: { ofGenuine: weight(-6), ofAnother: weight(0) } },

  // Numbers. The median impostor found on Bluesky had 90 followers.
  'large-following': {
    family: 'statistics',
    steps: { vast: weight(-8), huge: weight(-5), large: weight(-2) },
    vouches: true,
  },
  'account-age': { family: 'statistics', steps: { new: weight(1.5), old: weight(-1) } },

  // Where it stands.
  'impersonation-label': { family: 'context', steps: { found: key(5), site: key(6) }, speaksAnywhere: true },
  // An author whom no list knows may have a second account.
  'thread-author': { family: 'context', steps: { listed: key(5), unlisted: weight(5) } },
  // A listed target stands on many pages, and so do its namesakes. An account that no list has is met with its name
  // again hardly ever, but for searches, which put namesakes together.
  'seen-beside': {
    family: 'context',
    steps: { listed: weight(1), unlisted: weight(5), unlistedAnywhere: weight(1.5) },
  },

  // What the list knows of the target.
  // Graded: in full where a few others bear the name, nothing where whoever bears it may be met.
  'absent-here': {
    family: 'list',
    steps: { found: key(4), shared: weight(2.5) },
    speaksAnywhere: true,
  },
  // An organisation's full name under a paid tick is hard to explain: organisations get the organisation's badge.
  'listed-elsewhere': { family: 'list', steps: { paid: key(3), here: weight(1) } },
  'unknown-here': { family: 'list', steps: { found: weight(-1) } },
  'listed-account': { family: 'list', steps: { found: weight(-6) } },
  'proven-by-domain': { family: 'list', steps: { found: weight(-6) } },
} satisfies Record<SignalId, SignalRow>;

/** The steps of a signal's row. */
export type StepOf<Id extends SignalId> = keyof (typeof WEIGHTS)[Id]['steps'] & string;
