/** Accounts that stand near a listed entity with every right: who works there, is related, serves a region, is a fan. */
import type { Profile } from '../../../src/model';
import { levelsOf, type Draft } from '../case';
import { random, type Random } from '../random';
import type { Target } from '../targets';
import { cut, ownHandle, plainWords } from './handles';
import type { Material, People } from './material';
import { magnitude, ofOrdinary } from './trimmings';

const REGIONS: [name: string, code: string][] = [
  ...([
    ['Norge', 'no'],
    ['Österreich', 'at'],
    ['Suisse', 'ch'],
    ['Perú', 'pe'],
  ] as [string, string][]),
  ...([
    ['Vietnam', 'vn'],
    ['Kenya', 'ke'],
    ['Polska', 'pl'],
    ['日本', 'jp'],
  ] as [string, string][]),
];

/** A word of service as a name and as a handle has it. */
const SERVED: [name: string, handle: string][] = [
  ['Support', 'Support'],
  ['Help', 'Help'],
  ['Customer Service', 'Care'],
];

type Make = (
  target: Target,
  chance: Random,
  people: People,
) => Partial<Profile> & { displayName: string; handle: string };

const person = (chance: Random, people: People): string =>
  `${chance.pick(people.given)} ${chance.pick(people.family)}`;
const squeezed = (name: string): string => plainWords(name).join('');

const employee: Make = ({ name }, chance, people) => {
  const own = person(chance, people);
  const displayName = chance.pick([
    `${own} · ${name}`,
    `${own} @ ${name}`,
    `${own} (${name})`,
    `${own} | ${name}`,
  ]);
  const bio = chance.pick([
    `Engineer at ${name}. Views my own.`,
    `Working at ${name}`,
    `PR, ${name}`,
    `ex-${name}`,
  ]);
  return {
    displayName,
    handle: ownHandle(own, chance),
    bio,
    badge: chance.pick(['none', 'paid', 'affiliate']),
  };
};

const regional: Make = ({ name }, chance) => {
  const [region, code] = chance.pick(REGIONS);
  const badge = chance.pick(['organisation', 'organisation', 'affiliate', 'legacy', 'none', 'none'] as const);
  const counts = { followers: magnitude(chance, 2000, 400_000), joined: `${chance.whole(2009, 2021)}-05` };
  const handle = `${squeezed(name).slice(0, 12)}${chance.pick(['', '_'])}${code}`;
  return { displayName: `${name} ${region}`, handle, badge, ...counts };
};

const support: Make = ({ name }, chance) => {
  const badge = chance.pick(['organisation', 'affiliate', 'legacy'] as const);
  const [word, short] = chance.pick(SERVED);
  const counts = { followers: magnitude(chance, 2000, 400_000), joined: `${chance.whole(2009, 2021)}-05` };
  return {
    displayName: `${name} ${word}`,
    handle: `${squeezed(name).slice(0, 7)}${short}`,
    badge,
    ...counts,
  };
};

const quietFan: Make = ({ name }, chance, people) => {
  const own = person(chance, people);
  const displayName = chance.pick([
    `${own} ❤ ${name}`,
    `${own} loves ${name}`,
    `Team ${name}`,
    `${name} is my queen`,
    `I ❤ ${name}`,
  ]);
  return {
    displayName,
    handle: ownHandle(own, chance),
    bio: chance.pick([`${name} forever`, 'saw them live x3', '']),
  };
};

const relative: Make = ({ name }, chance, people) => {
  const family = plainWords(name).at(-1) ?? 'Smith';
  const own = `${chance.pick(people.given)} ${family}`;
  const displayName = chance.pick([own, own, `${name} Jr`, `${name} III`]);
  return { displayName, handle: ownHandle(own, chance), bio: chance.pick(people.bios) };
};

const archive: Make = ({ name }, chance) => ({
  displayName: chance.pick([
    `${name} Archive`,
    `${name} Quotes`,
    `${name} Daily`,
    `${name} News`,
    `This day in ${name}`,
  ]),
  handle: cut(`${squeezed(name).slice(0, 9)}${chance.pick(['Quotes', 'Daily', 'Arch', 'Files'])}`),
  bio: chance.pick(['Old interviews and photos.', `Quotes from ${name}, every day.`, 'Not affiliated.']),
  followers: magnitude(chance, 100, 90_000),
});

const mirror: Make = ({ name }, chance) => ({
  displayName: chance.pick([`${name} (mirror)`, `${name} bot`, `${name} RSS`, `[bot] ${name}`]),
  handle: cut(`${squeezed(name).slice(0, 11)}_bot`),
  labels: chance.pick([['automated'], ['bot'], ['mirror']] as const).slice(),
  bio: 'Automated mirror of public posts. Not run by them.',
});

/** Only people have relatives, only organisations branches. */
const KINDS: [kind: string, of: Target['kind'] | 'both', make: Make, expect: string][] = [
  ['employee', 'organisation', employee, 'none namesake'],
  ['regional', 'organisation', regional, 'not-red'],
  ['support-with-badge', 'organisation', support, 'not-red'],
  ['fan-quiet', 'both', quietFan, 'none namesake disclosed'],
  ['relative', 'person', relative, 'none namesake'],
  ['archive', 'both', archive, 'none namesake disclosed'],
  ['mirror', 'both', mirror, 'none namesake disclosed'],
];

export function neighbours(target: Target, { people }: Material): Draft[] {
  const fitting = KINDS.filter(([, of]) => of === 'both' || of === target.kind);
  return fitting.flatMap(([kind, , make, expect]) =>
    [0, 1].map((turn) => {
      const chance = random(`neighbour:${kind}:${turn}:${target.name}`);
      const made = make(target, chance, people);
      const handle = cut(made.handle);
      const trimmings = kind === 'employee' || kind === 'relative' ? ofOrdinary(chance, people.bios) : {};
      const profile: Profile = { ...trimmings, site: 'x', ...made, handle };
      return { kind, expect: levelsOf(expect), poses: false, profile };
    }),
  );
}
