/** The part of a session's reducer that handles readings of the page, and decides what the background is asked. */
import type { Place, Profile } from '../../model';
import { MOST_PROFILES } from '../../page-model';
import type { Page } from '../../platform/messages';
import { healthOf, unreadableIn } from '../../sites/reading/health';
import type { PlacedProfile, Unread } from '../../sites/site';
import type { Effect, Session, Shown, Step } from './session-state';
import { contentKey } from './verdicts';

/**
 * Keys of sent profiles are kept for so many names more than stand on the page, because nobody scrolls back much
 * further.
 */
const SENT_BEYOND_PAGE = 1000;

/** Takes in the page as it stands, and asks for a turn if the background has to hear of something on it. */
export function takeIn(before: Session, shown: Shown): Step {
  const moved = before.shown?.href === shown.href ? { session: before, effects: [] } : move(before);
  const effects: Effect[] = [...moved.effects];
  let session: Session = { ...moved.session, shown };
  const { profiles } = wantedOf(session);
  const own = profiles.filter(isOwn);
  // The header decides whether its posts are warned about, so they are asked about again when it changes.
  const followed = own
    .filter((profile) => profile.followed === true)
    .map(({ handle }) => handle)
    .join();
  if (followed !== session.followed) {
    session = { ...forgotten(session), followed };
    effects.push({ type: 'ask', when: 'never' });
  }
  const told = JSON.stringify([shown.href, tellingOf(session), own]);
  const fresh = profiles.filter(
    (profile) => !session.sent.has(contentKey(profile)) && isDue(session, profile),
  );
  if (fresh.length === 0 && told === session.told) return { session, effects };
  effects.push({ type: 'ask', when: own.length > 0 || fresh.length === 0 ? 'now' : 'soon' });
  const sent = sentWith(session.sent, fresh, profiles);
  return { session: { ...session, told, sent, waiting: session.waiting.concat(fresh) }, effects };
}

/** Sends what is waiting, as much as one message may hold, with the page's own profile. */
export function takeTurn(session: Session): Step {
  const { era, shown } = session;
  if (!shown) return { session, effects: [] };
  const fresh = session.waiting.slice(0, MOST_PROFILES);
  const waiting = session.waiting.slice(MOST_PROFILES);
  const known = new Set(fresh.map(contentKey));
  const own = wantedOf(session).profiles.filter(
    (profile) => isOwn(profile) && !known.has(contentKey(profile)),
  );
  const effects: Effect[] = waiting.length > 0 ? [{ type: 'ask', when: 'soon' }] : [];
  effects.push({ type: 'judge', era, page: pageOf(session, shown), profiles: [...fresh, ...own] });
  return { session: { ...session, waiting }, effects };
}

/** Makes everything new again that was asked about or was about to be. */
export function forgotten(session: Session): Session {
  return { ...session, sent: new Set(), waiting: [] };
}

/**
 * The address changes before the content. Names that were known before the move may be about to leave the page. Those
 * that still stand there a little later are reported again, as names of the new page.
 */
function move(session: Session): Step {
  return {
    session: { ...forgotten(session), isSettled: false },
    effects: [
      { type: 'ask', when: 'never' },
      { type: 'settle', isWanted: true },
    ],
  };
}

function isDue({ isSettled, verdicts }: Session, profile: Profile): boolean {
  return isSettled || isOwn(profile) || !verdicts.has(contentKey(profile));
}

const isOwn = ({ place }: Profile): boolean => place === 'profile';

/**
 * Forgets sent profiles that have left the page, because a timeline has no end and the set would grow without one
 * too.
 */
function sentWith(
  before: ReadonlySet<string>,
  fresh: readonly Profile[],
  standing: readonly Profile[],
): ReadonlySet<string> {
  if (fresh.length === 0) return before;
  const sent = new Set(before);
  for (const profile of fresh) sent.add(contentKey(profile));
  if (sent.size <= SENT_BEYOND_PAGE + 2 * standing.length) return sent;
  return new Set(standing.map(contentKey).filter((key) => sent.has(key)));
}

/** What stands on the page without the places that the user switched off. */
function wantedOf({ shown, marks: { off } }: Session): {
  profiles: readonly PlacedProfile[];
  unread: readonly Unread[];
} {
  const { profiles = [], unread = [] } = shown ?? {};
  if (off.length === 0) return { profiles, unread };
  const isOn = ({ place }: { place: Place }): boolean => !off.includes(place);
  return { profiles: profiles.filter(isOn), unread: unread.filter(isOn) };
}

/** How the page can be read. */
function tellingOf(session: Session): Pick<Page, 'unreadable' | 'isNetworkUnread'> {
  const unreadable = unreadableIn(healthIn(session));
  return {
    ...(unreadable !== undefined && { unreadable }),
    ...(session.shown?.isNetworkUnread === true && { isNetworkUnread: true }),
  };
}

function healthIn(session: Session): Page['health'] {
  const { profiles, unread } = wantedOf(session);
  return healthOf({ names: profiles.map((profile) => ({ profile })), unread });
}

function pageOf(session: Session, { href: url, host }: Shown): Page {
  const { site, document } = session;
  return { url, host, site, document, health: healthIn(session), ...tellingOf(session) };
}
