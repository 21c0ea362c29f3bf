/** Accounts with their verdicts, documented or invented, and English messages: what the tests of `ui` speak of. */
import { readFileSync } from 'node:fs';
import type { Profile, Signal, Verdict } from '../../../src/model';
import type { Judged, Report } from '../../../src/page-model';
import type { SignalId } from '../../../src/signal-id';
import { messages, type Translate, type MessagesOptions } from '../../../src/ui/messages';

export type Locale = Record<string, { message: string }>;

export function localeOf(language: string): Locale {
  return JSON.parse(readFileSync(`_locales/${language}/messages.json`, 'utf8')) as Locale;
}

export function translator(language = 'en'): Translate {
  const all = localeOf(language);
  return (key) => all[key]?.message ?? '';
}

/** Messages without isolates, so that tests read as sentences; those of isolates ask for them. */
export function english(options: MessagesOptions = { isolate: false }) {
  return messages(translator(), options);
}

export function signal(id: SignalId, weight: number, finding: Record<string, string> = {}): Signal {
  return { id, weight, family: 'name', finding };
}

export function judged(
  profile: Partial<Profile>,
  verdict: Partial<Verdict>,
  extra: Partial<Judged> = {},
): Judged {
  return {
    profile: {
      site: 'x',
      handle: 'GeorgeWBushs',
      displayName: 'George W. Bush',
      place: 'profile',
      ...profile,
    },
    verdict: { level: 'likely', signals: [], ...verdict },
    ...extra,
  };
}

export const BUSH = judged(
  { badge: 'paid' },
  {
    probability: 0.993,
    target: {
      name: 'George W. Bush',
      kind: 'person',
      accounts: { instagram: ['georgewbush'], facebook: ['georgewbush'] },
    },
    signals: [
      signal('absent-here', 4, { name: 'George W. Bush', site: 'X' }),
      signal('large-following', -1, { followers: '120' }),
      signal('handle-spells-name', 0.5, { variant: 'adds', extra: 's' }),
      signal('paid-badge', 0, { variant: 'x' }),
    ],
  },
);

export const TESLA = judged(
  { handle: 'TesIaReal', displayName: 'Tesla' },
  {
    level: 'possible',
    probability: 0.8,
    target: {
      name: 'Tesla',
      kind: 'organisation',
      accounts: {
        instagram: ['teslamotors'],
        x: ['Tesla', 'TeslaCharging'],
        youtube: ['@tesla'],
        facebook: ['Tesla'],
      },
    },
    pair: {
      handle: 'TesIaReal',
      listed: 'Tesla',
      listedSite: 'x',
      differs: [
        [3, 4],
        [5, 9],
      ],
    },
  },
);

export const PARODY = judged(
  { handle: 'ElonMuskAOC', displayName: 'Elon Musk (Parody)' },
  {
    level: 'disclosed',
    target: { name: 'Elon Musk', kind: 'person', accounts: { x: ['elonmusk'] } },
    signals: [{ ...signal('site-label', -6, { variant: 'parody', kind: 'parody' }), family: 'disclosure' }],
  },
);

export const OBAMA = judged(
  { handle: 'BarackObama', displayName: 'Barack Obama' },
  {
    level: 'official',
    target: { name: 'Barack Obama', kind: 'person', accounts: { x: ['BarackObama'] } },
    confirmedBy: ['Verified list, Apr 2023'],
  },
);

export const NAMESAKE = judged(
  { handle: 'mikejohnson77', displayName: 'Mike Johnson' },
  {
    level: 'namesake',
    target: { name: 'Mike Johnson', kind: 'person', accounts: { x: ['SpeakerJohnson'] } },
  },
);

export const NOBODY = judged({ handle: 'ann', displayName: 'Ann' }, { level: 'none' });

export const REPORT: Report = {
  id: 'r1',
  kind: 'false-alarm',
  made: '2026-11-22T10:00:00.000Z',
  profile: BUSH.profile,
  verdict: BUSH.verdict,
  page: 'https://x.com/GeorgeWBushs',
  extension: '0.1.0',
  list: '1',
};

/** The same account, found elsewhere on the page. */
export function at(place: NonNullable<Profile['place']>, one: Judged): Judged {
  return { ...one, profile: { ...one.profile, place } };
}
