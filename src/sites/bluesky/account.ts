/** A profile from what every place shows of an account: name, handle, badges, the picture's address, labels. */
import type { Label, Place } from '../../model';
import type { NameOnPage, PlacedProfile } from '../site';
import { didOfAvatar, isDid } from './address';
import { readBadges } from './badge';
import { LABEL, ROWS } from './markup';
import type { ReadName } from './name-block';

/** What else a place shows, or is known of it. */
export type Shown = { [K in keyof PlacedProfile]?: PlacedProfile[K] | undefined };

export interface AccountParts {
  place: Place;
  /** The account's own picture, where it is shown. */
  avatar?: Element | null | undefined;
  /** Where its labels are drawn, if anywhere. */
  labelled?: Element;
  shown?: Shown;
}

/** The account of a name, with the node that a mark goes behind. */
export function accountOf(name: ReadName, { place, avatar, labelled, shown = {} }: AccountParts): NameOnPage {
  const { displayName, handle, anchor, badgeSlots } = name;
  const { badge, isBot } = readBadges(badgeSlots);
  const ids = [isDid(handle) ? handle : undefined, didOfAvatar(avatar), shown.id].filter(Boolean);
  const labels = labelsOf(handle, isBot, labelled);
  const facts: Shown = {
    ...shown,
    badge: badgeSlots.length > 0 ? badge : undefined,
    id: new Set(ids).size === 1 ? ids[0] : undefined, // two that contradict each other are as good as none
    labels: labels.length > 0 ? labels : undefined,
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { profile: { site: 'bluesky', handle, displayName, ...known, place }, anchor };
}

/** Bridges of other networks give their accounts handles below this domain. */
const BRIDGE = '.brid.gy';
/**
 * The label that says that an account impersonates somebody. The client shows the name that the labeller gave it, in
 * the reader's language or else in the first language given. Bluesky's own moderators give it in English alone. The
 * client's translations of the word belong to its form for reports, and never appear as a label. What other labellers
 * call it in other languages isn't known.
 */
const IMPERSONATION = /^impersonation$/i;

function labelsOf(handle: string, isBot: boolean, labelled: Element | undefined): Label[] {
  const labels: Label[] = isBot ? ['bot'] : [];
  const buttons = [...(labelled?.querySelectorAll(LABEL) ?? [])];
  const row = labelled?.closest(ROWS) ?? null;
  const isSaid = (button: Element): boolean =>
    IMPERSONATION.test(button.getAttribute('aria-label') ?? '') && button.closest(ROWS) === row;
  if (buttons.some(isSaid)) labels.push('impersonation');
  if (handle.endsWith(BRIDGE)) labels.push('mirror');
  return labels;
}
