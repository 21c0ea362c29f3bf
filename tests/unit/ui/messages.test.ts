import { BADGES, LEVELS, SITES, type Verdict } from '../../../src/model';
import type { SignalId } from '../../../src/signal-id';
import { messages } from '../../../src/ui/messages';
import { BUSH, NAMESAKE, OBAMA, PARODY, TESLA, english, judged, signal, translator } from './samples';

const say = english();
const headline = ({ verdict, profile }: typeof BUSH) => say.headline(verdict, profile);

test('each level has its headline', () => {
  expect(headline(BUSH)).toBe('Probably not George W. Bush');
  expect(headline(TESLA)).toBe('Not a listed account of Tesla');
  expect(headline(PARODY)).toBe('Parody of Elon Musk, and says so');
  expect(headline(OBAMA)).toBe('Listed account of Barack Obama');
  expect(headline(NAMESAKE)).toBe('Shares a name with Mike Johnson');
});

test.each([
  ['fan', 'Fan account of Elon Musk, and says so', 'Fan account'],
  ['commentary', 'Commentary on Elon Musk, and says so', 'Commentary'],
  ['satire', 'Not Elon Musk, and says so', "Says it isn't"],
])('an account that says it is %s is called so', (kind, expected, mark) => {
  const disclosing = judged(
    {},
    { ...PARODY.verdict, signals: [{ ...signal('disclosed-in-bio', -3, { kind }), family: 'disclosure' }] },
  );
  expect(headline(disclosing)).toBe(expected);
  expect(say.mark(disclosing.verdict)).toBe(mark);
});

test('a listed account under the name of another says which', () => {
  const renamed = judged(
    {},
    { ...OBAMA.verdict, signals: [signal('shown-as-other', 0, { shown: 'Elon Musk' })] },
  );
  expect(headline(renamed)).toBe('Listed account of Barack Obama, shown as Elon Musk');
});

test.each([
  ['likely', 'thread', 'Probably not Ottilie Brandvold, the author of this thread', 'Probably not them'],
  ['possible', 'thread', 'Not @ottiliebrand, the author of this thread', 'Not the author'],
  ['likely', 'page', 'Probably not @ottiliebrand, who was seen in this tab', 'Probably not them'],
  ['possible', 'page', 'Not @ottiliebrand, who was seen in this tab', 'Another account'],
] as const)(
  'a copy of somebody whom no list knows is never called unlisted: %s, %s',
  (level, from, told, mark) => {
    const accounts = { x: ['ottiliebrand'] };
    const target = { name: 'Ottilie Brandvold', kind: 'person' as const, accounts, knownFrom: from };
    const copy = judged({ handle: 'ottiIiebrand' }, { level, target, signals: [] });
    expect(headline(copy)).toBe(told);
    expect(say.mark(copy.verdict)).toBe(mark);
  },
);

test('every level that is drawn has a mark', () => {
  for (const level of LEVELS.filter((one) => one !== 'none')) {
    expect(say.mark({ level, signals: [] })).not.toBe('');
  }
});

test('the reasons are the strongest three that speak for it or explain', () => {
  const verdict: Verdict = {
    level: 'likely',
    signals: [
      ...BUSH.verdict.signals,
      signal('handle-spells-name', 0, { variant: 'exactly' }),
      signal('unknown-here', 0, { variant: 'nowhere', site: 'X' }),
    ],
  };
  expect(say.reasons(verdict)).toEqual([
    'George W. Bush has no account on X, as far as the list knows.',
    'The handle spells the name and adds “s”.',
    "The blue tick is a paid subscription. It doesn't check identity.",
  ]);
});

test('a site in a finding is called by its name', () => {
  expect(say.signal(signal('unknown-here', 0, { variant: 'nowhere', site: 'youtube' }))).toBe(
    'The list knows no account on YouTube.',
  );
  expect(() => say.signal(signal('unknown-here', 0, { variant: 'nowhere' }))).toThrow('needs {site}');
});

test('a quiet level gives what it rests on, whatever that speaks for', () => {
  expect(say.reasons(PARODY.verdict)).toEqual(['The site labels it as a parody account.']);
});

describe('a sentence that is missing', () => {
  const id: string = 'no-such-signal';
  const unknown = signal(id as SignalId, 1);

  test('is an error that names its key', () => {
    expect(() => say.signal(unknown)).toThrow('no sentence for "signal_no_such_signal"');
  });

  test('costs only itself where somebody is told', () => {
    const told: string[] = [];
    const patient = english({ isolate: false, onMissing: (what) => told.push(what) });
    const signals = [unknown, ...BUSH.verdict.signals];
    expect(patient.reasons({ level: 'likely', signals })).toHaveLength(3);
    expect(told).toEqual(['no sentence for "signal_no_such_signal"']);
    expect(patient.fill('no_such_key')).toBe('[no_such_key]');
  });

  test('is also one whose part is not in the finding', () => {
    expect(() => say.signal(signal('near-name', 1, { shown: 'Teslla' }))).toThrow('needs {listed}');
  });

  test('is not found on the prototype of the finding', () => {
    const odd = messages((key) => (key === 'language' ? 'en' : '{constructor} {__proto__}'), {
      isolate: false,
    });
    expect(() => odd.fill('any')).toThrow('needs {constructor}, {__proto__}');
  });
});

describe('what the badge attests', () => {
  const badge = (one: Partial<typeof BUSH.profile>) => say.badge({ ...BUSH.profile, ...one });

  test('is said of every badge on every site', () => {
    for (const one of BADGES.filter((name) => name !== 'none')) {
      for (const site of SITES) expect(badge({ badge: one, site })).toMatch(/^(The|There) .*\.$/);
    }
  });

  test('is nothing where none is shown', () => {
    expect(say.badge(TESLA.profile)).toBeUndefined();
    expect(badge({ badge: 'none' })).toBeUndefined();
  });

  test('says of whom an affiliate is', () => {
    expect(badge({ badge: 'affiliate', affiliation: { name: 'Example Corp' } })).toContain(
      'belongs to Example Corp',
    );
    expect(badge({ badge: 'affiliate', affiliation: { handle: 'example' } })).toContain('belongs to example');
    expect(badge({ badge: 'affiliate' })).toContain('an organisation');
  });
});

test('names are set apart, so that they cannot turn a sentence round', () => {
  const set = messages(translator());
  const arabic = judged({}, { target: { name: 'محمد', kind: 'person', accounts: {} } });
  expect(set.headline(arabic.verdict, arabic.profile)).toBe('Probably not \u2068محمد\u2069');
});

test('no number format is made before a number is said: in a page the first one takes longer than a mark may', () => {
  const format = jest.spyOn(Intl, 'NumberFormat');
  const fresh = english();
  fresh.mark(BUSH.verdict);
  expect(format).not.toHaveBeenCalled();
  fresh.count('popup_nothing', 1200);
  expect(format).toHaveBeenCalledTimes(1);
  format.mockRestore();
});

test('counts read as people write them', () => {
  expect(say.count('popup_nothing', 1)).toBe('No warnings on this page. 1 account read.');
  expect(say.count('options_list_entities', 11047)).toBe('11,047 people and organisations');
});
