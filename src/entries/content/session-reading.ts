/** The part of a session's reducer that takes in readings of the page, and decides what the background is asked. */
import type { Place, Profile } from '../../model';
import { MOST_PROFILES } from '../../page-model';
import type { Page } from '../../platform/messages';
import { healthOf, unreadableIn } from '../../sites/reading/health';
import type { PlacedProfile, Unread } from '../../sites/site';
import type { Effect, Session, Shown, Step } from './session-state';
import { contentKey } from './verdicts';

/** What was sent is remembered this long beyond what stands on the page: nobody scrolls back much further. */
const SENT_BEYOND_PAGE = 1000;

/** Takes in the page as it stands, and asks for a turn when the background has to hear of something on it. */
export function takeIn(before: Session, shown: Shown): Step {
  const moved = before.shown?.href === shown.href ? { session: before, effects: [] } : move(before);
  const effects: Effect[] = [...moved.effects];
  let session: Session = { ...moved.session, shown };
  const { profiles } = wantedOf(session);
  const own = profiles.filter(isOwn);
  // Whether its posts are warned about goes by what the header says, so they are asked about again when it changes.
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

/** Sends what waits, as much of it as one message may hold, with the page's own profile. */
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

/** What was asked about, or was about to be, is new again. */
export function forgotten(session: Session): Session {
  return { ...session, sent: new Set(), waiting: [] };
}

/**
 * The address runs ahead of the content: what was known before the move may be about to leave the page, and is told
 * again, as a name of the new page, only when it still stands there a little later.
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

/** A timeline has no end: of what has left the page, what was sent would grow without one too. */
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
