/** Mastodon: copies on other servers, emoji for ticks, look-alike domains; and those that have a right to a listed name. */
import type { Profile } from '../../../src/model';
import { levelsOf, type Draft } from '../case';
import type { Random } from '../random';
import type { Target } from '../targets';
import * as make from './elsewhere';
import type { Material } from './material';

const WARN = levelsOf('warn');
const EMOJI = [':verified:', ':check_mark:', ':bird_verified:', ':white_check_mark:', ':verified_red:'];

type Made = NonNullable<ReturnType<make.Make>>;
const on = (
  displayName: string,
  user: string | undefined,
  chance: Random,
  more: Partial<Made> = {},
): Made | undefined =>
  user ? { handle: `${user}@${chance.pick(make.MASTODON_HOSTS)}`, displayName, ...more } : undefined;
const link = (domain: string, verified: boolean): Pick<Profile, 'links'> => ({
  links: [{ url: `https://www.${domain}/`, verified }],
});

const IMPOSTORS: make.Kind[] = [
  ['emoji-tick', WARN, ({ name }, chance) => on(`${name} ${chance.pick(EMOJI)}`, make.spelt(name), chance)],
  [
    'emoji-tick-listed-handle',
    WARN,
    ({ name, accounts }, chance) =>
      on(`${name} ${chance.pick(EMOJI)}`, accounts.x?.[0], chance, make.fewFollow(chance)),
  ],
  [
    'claim-in-bio',
    WARN,
    ({ name }, chance) => on(name, make.spelt(name), chance, { bio: `The official account of ${name}.` }),
  ],
  [
    'altered-handle',
    WARN,
    ({ name, accounts }, chance) =>
      on(name, make.altered((accounts.x?.[0] ?? '').toLowerCase().replaceAll('_', ''), chance), chance),
  ],
  [
    'copied-handle',
    make.OPEN,
    ({ name, accounts }, chance) => on(name, accounts.x?.[0], chance, make.fewFollow(chance)),
  ],
  [
    'unproven-link',
    make.OPEN,
    ({ name, domains }, chance) =>
      domains?.[0] === undefined ? undefined : on(name, make.spelt(name), chance, link(domains[0], false)),
  ],
  [
    'look-alike-server',
    WARN,
    ({ name, domains }, chance) => served(name, domains?.[0] && make.lookAlikeDomain(domains[0], chance)),
  ],
  [
    'domain-inside',
    WARN,
    ({ name, domains }, chance) => served(name, domains?.[0] && make.domainInside(domains[0], chance)),
  ],
];

function served(displayName: string, host: string | undefined): Made | undefined {
  return host === undefined || host === '' ? undefined : { handle: `news@${host}`, displayName };
}

export const mastodonImpostors = (target: Target, material: Material): Draft[] =>
  make.cases(['mastodon-impostors', 'mastodon'], IMPOSTORS, target, material);

const OTHERS: make.Kind[] = [
  [
    'proven-link',
    levelsOf('official'),
    ({ name, domains }, chance) =>
      domains?.[0] === undefined ? undefined : on(name, make.spelt(name), chance, link(domains[0], true)),
  ],
  [
    'proven-server',
    levelsOf('official'),
    ({ name, kind, domains }) =>
      kind === 'person' ? undefined : served(name, domains?.[0] && `social.${domains[0]}`),
  ],
  [
    'own-link',
    levelsOf('none namesake'),
    ({ name, kind }, chance) =>
      kind === 'person' && name.includes(' ')
        ? on(name, make.ownUser(name, chance), chance, link('site.example', true))
        : undefined,
  ],
  [
    'namesake',
    levelsOf('none namesake'),
    ({ name, kind }, chance, material) =>
      kind === 'person' && name.includes(' ')
        ? on(name, make.ownUser(name, chance), chance, make.ordinary(chance, material.people.bios))
        : undefined,
  ],
  [
    'parody-in-name',
    levelsOf('disclosed'),
    ({ name }, chance, material) =>
      on(make.said('name', name, chance, material), `q${chance.whole(100, 999)}`, chance),
  ],
  [
    'parody-in-bio',
    levelsOf('disclosed'),
    ({ name }, chance, material) =>
      on(name, `q${chance.whole(100, 999)}`, chance, { bio: make.said('bio', name, chance, material) }),
  ],
  [
    'bridge-from-x',
    levelsOf('disclosed'),
    ({ name, accounts }) =>
      accounts.x?.[0] === undefined
        ? undefined
        : { handle: `${accounts.x[0].toLowerCase()}@bird.makeup`, displayName: name },
  ],
  [
    'bridge-of-domain',
    levelsOf('disclosed'),
    ({ name, domains }) =>
      domains?.[0] === undefined ? undefined : { handle: `${domains[0]}@bsky.brid.gy`, displayName: name },
  ],
];

export const mastodonOthers = (target: Target, material: Material): Draft[] =>
  make.cases(['mastodon-others', 'mastodon'], OTHERS, target, material);
