/**
 * What holds after every sequence of events in a page's session. The background and the timers are part of the model:
 * what was asked for may be answered later, in another order, or never.
 */
import fc from 'fast-check';
import { drawnAt, next } from '../../../src/entries/content/page-session';
import {
  newSession,
  type Effect,
  type SessionEvent,
  type Shown,
} from '../../../src/entries/content/session-state';
import { contentKey } from '../../../src/entries/content/verdicts';
import type { Judgement } from '../../../src/platform/messages';
import { isSameAccount } from '../../../src/identity/same-account';
import type { PlacedProfile } from '../../../src/sites/site';

const PLACES = ['profile', 'post', 'reply'] as const;
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
/** An answer that warns of everybody; which one it was can be read from its verdicts. */
const verdictsOf = (profiles: readonly PlacedProfile[], era: number): Judgement => ({
  judged: profiles.map((profile) => ({
    profile,
    verdict: { level: 'likely', probability: era, signals: [] },
  })),
  paused: false,
});

/** What may happen next; numbers choose the page, the names on it and the question that is answered. */
type Move =
  | { what: 'read'; page: number; names: number[] }
  | { what: 'timer' | 'answer' | 'pause' | 'fail' | 'late'; which: number }
  | { what: 'overrule' | 'notKept'; which: number }
  | { what: 'changed' | 'settled' | 'retried' | 'left' };

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('read' as const),
      page: fc.nat(2),
      names: fc.uniqueArray(fc.nat(24), { maxLength: 8 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constantFrom(
        'timer' as const,
        'timer' as const,
        'answer' as const,
        'answer' as const,
        'late' as const,
      ),
      which: fc.nat(20),
    }),
  },
  fc.record({
    what: fc.constantFrom('pause' as const, 'fail' as const, 'fail' as const, 'fail' as const),
    which: fc.nat(20),
  }),
  fc.record({ what: fc.constantFrom('overrule' as const, 'notKept' as const), which: fc.nat(20) }),
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom('changed' as const, 'settled' as const, 'retried' as const, 'left' as const),
    }),
  },
);

type Question = Effect & { type: 'judge' };

/** A page and a background that do what they like, and what must hold whatever they do. */
class Model {
  session = newSession('x', 'document');
  isTurnDue = false;
  readonly open: Question[] = [];
  /** Content of the profiles that were asked about since the page moved to its address. */
  readonly #askedHere = new Set<string>();
  /** Content of the profiles that an answer of this era was about, and that nothing has made void since. */
  readonly answered = new Set<string>();

  do(one: Move): void {
    if (one.what === 'read') this.#read(one.page, one.names);
    else if (one.what === 'timer') this.#turn();
    else if (one.what === 'answer' || one.what === 'late') this.#answer(one.which, one.what === 'late', {});
    else if (one.what === 'pause') this.#answer(one.which, false, { paused: true, judged: [] });
    else if (one.what === 'fail') this.#fail(one.which);
    else if (one.what === 'overrule') this.#overrule(one.which, true);
    else if (one.what === 'notKept') this.#overrule(one.which, false);
    else this.#take({ type: one.what });
    if (one.what === 'left') this.#take({ type: 'changed' }); // nothing happens in between: the page is put away
    this.#holds();
  }

  #take(event: SessionEvent): void {
    const before = this.session;
    const { session, effects } = next(before, event);
    expect(next(before, event)).toEqual({ session, effects }); // it is a function of its arguments
    this.session = session;
    for (const effect of effects) {
      if (effect.type === 'ask') this.isTurnDue = effect.when !== 'never';
      if (effect.type === 'judge') this.#asks(effect);
    }
    if (session.era !== before.era) this.answered.clear();
  }

  #read(page: number, names: number[]): void {
    const profiles = names.map((name) => account(name, PLACES[name % 20 === 0 ? 0 : 1 + (name % 2)]!));
    const own = profiles.filter(({ place }) => place === 'profile').slice(0, 1);
    const others = profiles.filter(({ place }) => place !== 'profile');
    const shown = shownAt(`page${page}`, ...own, ...others);
    if (this.session.shown?.href !== shown.href)
      for (const one of [this.answered, this.#askedHere]) one.clear();
    this.#take({ type: 'read', shown });
  }

  #turn(): void {
    if (!this.isTurnDue) return;
    this.isTurnDue = false;
    this.#take({ type: 'turn' });
  }

  /** Of each message: its size is bounded, it is of the page that stands there, and asks nothing that was answered. */
  #asks(question: Question): void {
    const { profiles, page } = question;
    expect(this.session.isPaused).toBe(false);
    expect(profiles.length).toBeLessThanOrEqual(501);
    expect(page.url).toBe(this.session.shown?.href);
    expect(new Set(profiles.map(contentKey)).size).toBe(profiles.length);
    const rows = profiles.filter(({ place }) => place !== 'profile').map(contentKey);
    expect(rows.filter((key) => this.answered.has(key))).toEqual([]);
    for (const profile of profiles) this.#askedHere.add(contentKey(profile));
    this.open.push(question);
  }

  #answer(which: number, isLate: boolean, more: Partial<Judgement>): void {
    const [question] = this.open.splice(isLate ? 0 : which % Math.max(1, this.open.length), 1);
    if (!question) return;
    const { era, profiles, page } = question;
    const answer = { ...verdictsOf(profiles as PlacedProfile[], era), ...more };
    if (era === this.session.era && page.url === this.session.shown?.href && !answer.paused)
      for (const profile of profiles) this.answered.add(contentKey(profile));
    this.#take({ type: 'answered', era, profiles, answer });
    if (answer.paused) this.answered.clear();
  }

  #fail(which: number): void {
    const [question] = this.open.splice(which % Math.max(1, this.open.length), 1);
    if (!question) return;
    const { era, page } = question;
    this.#take({ type: 'failed', era, href: page.url, error: new Error('nobody answers'), isGone: false });
    if (era === this.session.era && page.url === this.session.shown?.href) this.answered.clear();
  }

  #overrule(which: number, isOverruled: boolean): void {
    const known = [...this.session.verdicts.values()];
    const judged = known[which % Math.max(1, known.length)];
    if (!judged) return;
    const error = new Error('storage is full');
    if (isOverruled) this.#take({ type: 'overruled', by: 'fine', judged });
    else this.#take({ type: 'notKept', judged, error, isGone: false });
    expect(drawnAt(this.session, judged.profile) !== undefined).toBe(!isOverruled && !this.session.isPaused);
  }

  /** After every event. */
  #holds(): void {
    const { session } = this;
    const { isPaused, verdicts, shown, overruled, sent } = session;
    for (const profile of shown?.profiles ?? []) {
      const drawn = drawnAt(session, profile);
      if (drawn) expect(drawn.profile).toEqual(profile); // never another's, so never an earlier page's
      if (overruled.some((other) => isSameAccount(other, profile))) expect(drawn).toBeUndefined();
    }
    // A change makes all earlier answers void, and none of them is mixed with later ones.
    for (const { verdict } of verdicts.values()) expect(verdict.probability).toBe(session.answeredEra);
    if (shown && session.isSettled && !this.isTurnDue)
      expect(shown.profiles.filter((profile) => !this.#askedHere.has(contentKey(profile)))).toEqual([]);
    if (isPaused) {
      expect([...verdicts.values()].filter(({ profile }) => drawnAt(session, profile))).toEqual([]);
      expect(this.isTurnDue).toBe(false);
    }
    expect(verdicts.size).toBeLessThanOrEqual(Math.max(500, 2 * (shown?.profiles.length ?? 0)));
    expect(sent.size).toBeLessThanOrEqual(1000 + 2 * (shown?.profiles.length ?? 0));
    if (session.waiting.length > 0) expect(this.isTurnDue).toBe(true); // nothing waits for ever
  }
}

test('whatever happens in whatever order, nothing is drawn that must not be, and nothing asked that is known', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const model = new Model();
      for (const one of moves) model.do(one);
    }),
    { numRuns: 400 },
  );
});
