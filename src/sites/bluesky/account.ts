/** A profile from what every place shows of an account: name, handle, badges, the picture's address, labels. */
import type { Label, Place } from '../../model';
import type { NameOnPage, PlacedProfile } from '../site';
import { didOfAvatar, isDid } from './address';
import { readBadges } from './badge';
import { rememberHandle } from './known-handles';
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
  rememberHandle(avatar, handle);
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
  const row = labelled?.closest(ROWS) ?? null;
  const isOwn = (button: Element): boolean => (button.parentElement?.closest(ROWS) ?? null) === row;
  if (labelled && impersonationsIn(labelled).some(isOwn)) labels.push('impersonation');
  if (handle.endsWith(BRIDGE)) labels.push('mirror');
  return labels;
}

function impersonationsIn(labelled: Element): Element[] {
  return [...labelled.querySelectorAll(LABEL)].filter((button) =>
    IMPERSONATION.test(button.getAttribute('aria-label') ?? ''),
  );
}

/** The names of a post, each with the labels that stand below it: a quoted post has labels of its own. */
export function withLabels(post: Element, names: readonly NameOnPage[]): readonly NameOnPage[] {
  const isBelow = (one: Element, other: Element): boolean =>
    (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const labelled = impersonationsIn(post).map((button) =>
    names.findLast(({ anchor }) => isBelow(anchor, button)),
  );
  return names.map((name) => {
    if (!labelled.includes(name)) return name;
    const labels: Label[] = [...(name.profile.labels ?? []), 'impersonation'];
    return { ...name, profile: { ...name.profile, labels } };
  });
}
