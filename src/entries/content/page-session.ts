/**
 * A page's session as a reducer, a pure state machine: which profiles of the page were sent to the background, what it
 * said of them, and what follows from each event. It has no DOM, no timer and no browser in it; `session-runner.ts`
 * carries out its effects.
 */
import type { Profile } from '../../model';
import type { Judged } from '../../page-model';
import { isSameAccount } from '../../identity/same-account';
import { isDrawn, isMarked } from '../../ui/drawn';
import { leaving, lose, takeAnswer } from './session-answer';
import { forgotten, takeIn, takeTurn } from './session-reading';
import type { Overruling, Session, SessionEvent, Step } from './session-state';
import { contentKey } from './verdicts';

/** The next session after an event, and the effects to carry out. */
export function next(session: Session, event: SessionEvent): Step {
  if (session.isEnded) return { session, effects: [] };
  switch (event.type) {
    case 'read':
      return session.isPaused ? { session, effects: [] } : read(session, event.shown);
    case 'turn':
      return takeTurn(session);
    case 'settled':
      return again({ ...session, isSettled: true });
    case 'retried':
      return again(session);
    case 'answered':
      return event.era === session.era ? takeAnswer(session, event.profiles, event.answer) : stay(session);
    case 'failed': {
      const isLost = event.era === session.era && event.href === session.shown?.href;
      return isLost ? lose(session, event.error, event.isGone) : stay(session);
    }
    case 'changed':
      return askAgain(session);
    case 'left':
      return { session, effects: leaving(session) };
    case 'overruled':
      return overrule(session, event.by, event.judged);
    case 'notKept':
      return takeBack(session, event);
    case 'ended':
      return end(session);
  }
}

const stay = (session: Session): Step => ({ session, effects: [] });

function read(session: Session, shown: NonNullable<Session['shown']>): Step {
  const taken = takeIn(session, shown);
  return { session: taken.session, effects: [{ type: 'draw' }, ...taken.effects] };
}

/** Asks about those profiles of the page whose turn has come. */
function again(session: Session): Step {
  return session.shown ? takeIn(session, session.shown) : stay(session);
}

/** Asks about the whole page again, and reads it again where it was paused. */
function askAgain(before: Session): Step {
  const { isPaused, era } = before;
  // Its answers replace all verdicts, so nothing may be left out.
  const session = { ...forgotten(before), era: era + 1, told: '', isPaused: false, isSettled: true };
  const asked = again(session);
  const isAsking = asked.effects.some(({ type }) => type === 'ask');
  return {
    session: asked.session,
    effects: [
      { type: 'ask', when: isAsking ? 'now' : 'never' },
      ...(isPaused ? [{ type: 'startReading' } as const] : []),
    ],
  };
}

/** Draws nothing for an account from now on, unless the popup is to ask again first. */
function overrule(before: Session, by: Overruling, judged: Judged): Step {
  const overruled = judged.asksAgain ? before.overruled : [...others(before, judged.profile), judged.profile];
  return { session: { ...before, overruled }, effects: [{ type: 'draw' }, { type: 'keep', by, judged }] };
}

/** Nothing was kept, so the warning stands. */
function takeBack(before: Session, { judged, error, isGone }: SessionEvent & { type: 'notKept' }): Step {
  return {
    session: { ...before, overruled: others(before, judged.profile) },
    effects: [
      { type: 'report', what: 'keep that an account is fine', error },
      { type: 'draw' },
      ...(isGone ? [{ type: 'end' } as const] : []),
    ],
  };
}

const others = ({ overruled }: Session, profile: Profile): readonly Profile[] =>
  overruled.filter((account) => !isSameAccount(account, profile));

function end(session: Session): Step {
  return {
    session: { ...session, isEnded: true },
    effects: [{ type: 'settle', isWanted: false }, { type: 'ask', when: 'never' }, { type: 'stopReading' }],
  };
}

/** What is known of a profile; undefined before the answer, and for one that was overruled here. */
export function judgedOf({ overruled, verdicts }: Session, profile: Profile): Judged | undefined {
  const judged = verdicts.get(contentKey(profile));
  return judged && overruled.some((account) => isSameAccount(account, profile)) ? undefined : judged;
}

/**
 * What is to be drawn at a profile. It is undefined before the answer, and where the user wants nothing drawn. Until
 * there is an answer on a completed profile, the answer on the profile as it was drawn (`bare`) counts.
 */
export function drawnAt(session: Session, profile: Profile, bare = profile): Judged | undefined {
  const { isPaused, isEnded, marks } = session;
  if (isPaused || isEnded || (profile.place && marks.off.includes(profile.place))) return undefined;
  const judged = judgedOf(session, profile) ?? judgedOf(session, bare);
  return judged && isDrawn(judged) && isMarked(judged, marks) ? judged : undefined;
}
