/** The reducer of a page's session, step by step: what each event leads to. */
import fc from 'fast-check';
import { drawnAt, next } from '../../../src/entries/content/page-session';
import {
  newSession,
  type Effect,
  type Session,
  type SessionEvent,
  type Shown,
} from '../../../src/entries/content/session-state';
import type { Judgement } from '../../../src/platform/messages';
import type { PlacedProfile } from '../../../src/sites/site';

const account = (number: number, place: PlacedProfile['place']): PlacedProfile => ({
  site: 'x',
  handle: `user${number}`,
  displayName: `User ${number}`,
  place,
});
const shownAt = (path: string, ...profiles: PlacedProfile[]): Shown => ({
  href: `https://x.com/${path}`,
  host: 'x.com',
  profiles,
  unread: [],
  isNetworkUnread: false,
});
const verdictsOf = (profiles: readonly PlacedProfile[], more: Partial<Judgement> = {}): Judgement => ({
  judged: profiles.map((profile) => ({ profile, verdict: { level: 'likely', signals: [] } })),
  paused: false,
  ...more,
});
const typesOf = (effects: readonly Effect[]): string[] =>
  effects.map((effect) => (effect.type === 'ask' ? `ask ${effect.when}` : effect.type));

/** A session to which these things have happened, with what the last of them has done. */
function after(...events: SessionEvent[]): { session: Session; effects: string[] } {
  let session = newSession('x', 'document');
  let effects: readonly Effect[] = [];
  for (const event of events) ({ session, effects } = next(session, event));
  return { session, effects: typesOf(effects) };
}

const one = account(1, 'profile');
const two = account(2, 'post');
const READ: SessionEvent = { type: 'read', shown: shownAt('home', one, two) };
const ROWS: SessionEvent = { type: 'read', shown: shownAt('home', two) };
const ANSWER: SessionEvent = {
  type: 'answered',
  era: 0,
  profiles: [one, two],
  answer: verdictsOf([one, two]),
};
const PAUSED: SessionEvent = { ...ANSWER, answer: { judged: [], paused: true } };
const judged = { profile: one, verdict: { level: 'likely' as const, signals: [] } };
const failed = (isGone: boolean): SessionEvent => ({
  type: 'failed',
  era: 0,
  href: 'https://x.com/home',
  error: new Error('nobody answers'),
  isGone,
});

describe('what follows from an event', () => {
  test.each<[string, SessionEvent[], string[]]>([
    ['a first reading with a header', [READ], ['draw', 'ask never', 'settle', 'ask now']],
    ['one with rows alone', [ROWS], ['draw', 'ask never', 'settle', 'ask soon']],
    ['the same reading again', [READ, READ], ['draw']],
    ['a move', [READ, { type: 'read', shown: shownAt('1') }], ['draw', 'ask never', 'settle', 'ask now']],
    ['a turn', [READ, { type: 'turn' }], ['judge']],
    ['a turn before any reading', [{ type: 'turn' }], []],
    ['an answer with a warning', [READ, ANSWER], ['draw']],
    ['an answer with none', [READ, { ...ANSWER, answer: verdictsOf([]) }], []],
    ['an answer to what was asked before a change', [READ, { type: 'changed' }, ANSWER], []],
    ['that the site is paused', [READ, PAUSED], ['ask never', 'stopReading', 'draw']],
    ['a reading while it is', [READ, PAUSED, READ], []],
    ['a change while it is', [READ, PAUSED, { type: 'changed' }], ['ask never', 'startReading']],
    ['a change', [READ, { type: 'changed' }], ['ask now']],
    ['a failure', [READ, failed(false)], ['report', 'ask never', 'draw', 'retry']],
    ['one because the extension is gone', [READ, failed(true)], ['report', 'ask never', 'draw', 'end']],
    ['one of a page that was left', [{ type: 'read', shown: shownAt('2') }, failed(false)], []],
    ['a retry', [READ, failed(false), { type: 'retried' }], ['ask now']],
    ['“this is fine”', [READ, { type: 'overruled', by: 'fine', judged }], ['draw', 'keep']],
    [
      'that it could not be kept',
      [READ, { type: 'notKept', judged, error: '', isGone: false }],
      ['report', 'draw'],
    ],
    ['that the page is left', [READ, { type: 'left' }], ['settle', 'ask never', 'leave']],
    [
      'that it may not be read any more',
      [READ, { ...ANSWER, answer: { judged: [], paused: false, withdrawn: true } }],
      ['settle', 'ask never', 'leave', 'end'],
    ],
    ['the end', [READ, { type: 'ended' }], ['settle', 'ask never', 'stopReading']],
    ['anything after the end', [READ, { type: 'ended' }, READ], []],
  ])('%s', (_, events, effects) => {
    expect(after(...events).effects).toEqual(effects);
  });

  test('a verdict is drawn at its own account alone, and where nothing says otherwise', () => {
    const { session } = after(READ, ANSWER);
    expect(drawnAt(session, one)).toBeDefined();
    expect(drawnAt(session, { ...one, displayName: 'Somebody else' })).toBeUndefined();
    expect(drawnAt({ ...session, marks: { off: ['profile'], from: 'disclosed' } }, one)).toBeUndefined();
    expect(drawnAt({ ...session, isPaused: true }, one)).toBeUndefined();
    expect(drawnAt(session, { ...one, id: '17' }, one)).toBeDefined(); // completed, and not yet judged anew
  });
});

test('where the popup asks again first, the warning stands until the background says otherwise', () => {
  const asked: SessionEvent = { type: 'overruled', by: 'fine', judged: { ...judged, asksAgain: true } };
  const { session, effects } = after(READ, ANSWER, asked);
  expect(effects).toEqual(['draw', 'keep']);
  expect(drawnAt(session, one)).toEqual(judged);
});

test('an overruling whose storing failed restores the warning, wherever in the story it failed', () => {
  const stories = fc.array(
    fc.constantFrom<SessionEvent>(READ, ROWS, { type: 'settled' }, { type: 'retried' }, { type: 'turn' }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(stories, (story) => {
      const overruled: SessionEvent = { type: 'overruled', by: 'report', judged };
      const gone = after(READ, ANSWER, overruled, ...story);
      expect(drawnAt(gone.session, one)).toBeUndefined();
      const back = after(READ, ANSWER, overruled, ...story, {
        type: 'notKept',
        judged,
        error: '',
        isGone: false,
      });
      expect(drawnAt(back.session, one)).toEqual(judged);
    }),
  );
});
