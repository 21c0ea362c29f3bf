/** Bluesky: doppelgängers, look-alike domains; and those that have a right to a listed name there. */
import { levelsOf, type Draft } from '../case';
import type { Target } from '../targets';
import * as make from './elsewhere';
import type { Material } from './material';

const WARN = levelsOf('warn');
const CLAIM = (name: string): string => `Official account of ${name}.`;

const IMPOSTORS: make.Kind[] = [
  ['doppelganger', make.OPEN, ({ name }, chance) => bsky(name, make.spelt(name), make.fewFollow(chance))],
  [
    'doppelganger-claims',
    WARN,
    ({ name }, chance) => bsky(name, make.spelt(name), { ...make.fewFollow(chance), bio: CLAIM(name) }),
  ],
  [
    'altered-handle',
    WARN,
    ({ name, accounts }, chance) =>
      bsky(name, make.altered((accounts.x?.[0] ?? '').toLowerCase().replaceAll('_', ''), chance)),
  ],
  ['tick-in-name', WARN, ({ name }) => bsky(`${name} ☑️`, make.spelt(name))],
  ['impersonation-label', WARN, ({ name }) => bsky(name, make.spelt(name), { labels: ['impersonation'] })],
  [
    'invalid-handle',
    WARN,
    ({ name, kind }) => (kind === 'person' ? undefined : { handle: 'handle.invalid', displayName: name }),
  ],
  [
    'look-alike-domain',
    WARN,
    ({ name, domains }, chance) => at(name, domains?.[0] && make.lookAlikeDomain(domains[0], chance)),
  ],
  [
    'domain-inside',
    WARN,
    ({ name, domains }, chance) => at(name, domains?.[0] && make.domainInside(domains[0], chance)),
  ],
  [
    'domain-on-bsky',
    make.OPEN,
    ({ name, domains }, chance) => bsky(name, domains?.[0]?.split('.')[0], make.fewFollow(chance)),
  ],
];

export const blueskyImpostors = (target: Target, material: Material): Draft[] =>
  make.cases(['bluesky-impostors', 'bluesky'], IMPOSTORS, target, material);

const OTHERS: make.Kind[] = [
  ['proven-handle', levelsOf('official'), ({ name, domains }) => at(name, domains?.[0])],
  [
    'proven-below',
    levelsOf('official'),
    ({ name, domains }, chance) =>
      at(name, domains?.[0] && `${chance.pick(['www', 'news', 'social'])}.${domains[0]}`),
  ],
  [
    'vouched',
    levelsOf('official none'),
    ({ kind, domains }, chance, material) =>
      kind === 'person'
        ? undefined
        : at(
            `${chance.pick(material.people.given)} ${chance.pick(material.people.family)}`,
            domains?.[0] && `jane.${domains[0]}`,
          ),
  ],
  ['verified', levelsOf('not-red'), ({ name }) => bsky(name, make.spelt(name), { badge: 'verified' })],
  [
    'parody-in-both',
    levelsOf('disclosed'),
    ({ name }, chance, material) =>
      bsky(make.said('name', name, chance, material), `q${chance.whole(100, 999)}`, {
        bio: make.said('bio', name, chance, material),
      }),
  ],
  [
    'parody-in-name',
    levelsOf('disclosed'),
    ({ name }, chance, material) =>
      bsky(make.said('name', name, chance, material), `q${chance.whole(100, 999)}`, {
        bio: 'Jokes and more.',
      }),
  ],
  [
    'bridge',
    levelsOf('disclosed'),
    ({ name, accounts }) =>
      at(name, accounts.x?.[0] && `${accounts.x[0].toLowerCase()}.bird.makeup.ap.brid.gy`),
  ],
  [
    'namesake',
    levelsOf('none namesake'),
    ({ name, kind }, chance, material) =>
      kind === 'person' && name.includes(' ')
        ? bsky(name, make.ownUser(name, chance), make.ordinary(chance, material.people.bios))
        : undefined,
  ],
];

export const blueskyOthers = (target: Target, material: Material): Draft[] =>
  make.cases(['bluesky-others', 'bluesky'], OTHERS, target, material);

function at(displayName: string, handle: string | undefined, more: Partial<Made> = {}): Made | undefined {
  return handle === undefined || handle === '' ? undefined : { handle, displayName, ...more };
}
type Made = NonNullable<ReturnType<make.Make>>;

const bsky = (displayName: string, word: string | undefined, more: Partial<Made> = {}): Made | undefined =>
  at(displayName, word && `${word}.bsky.social`, more);
