/** What stands around a name: badge, counts, dates and words, as impostors, ordinary people and the known have them. */
import type { Profile } from '../../../src/model';
import type { Random } from '../random';

/** The day on which the sets are judged; nothing in them joined later. */
export const NOW = '2026-11-22';

type Trimmings = Omit<Profile, 'site' | 'handle' | 'displayName'>;

/** From `least` to `most`, as likely to be in each power of ten. */
export function magnitude(random: Random, least: number, most: number): number {
  return Math.round(Math.exp(Math.log(least) + random.next() * (Math.log(most) - Math.log(least))));
}

function month(random: Random, from: number, to: number): string {
  return `${random.whole(from, to)}-${String(random.whole(1, 10)).padStart(2, '0')}`;
}

/** Half of them as bare as a reply in a timeline, the others as their profile shows them: new, and few follow. */
export function ofImpostor(random: Random): Trimmings {
  const badge = random.pick(['none', 'none', 'paid'] as const);
  if (random.chance(0.5)) return { badge };
  const joined = random.pick([
    month(random, 2026, 2026),
    month(random, 2022, 2025),
    month(random, 2012, 2021),
  ]);
  return { badge, followers: magnitude(random, 1, 4000), following: magnitude(random, 1, 900), joined };
}

export function ofOrdinary(random: Random, bios: readonly string[]): Trimmings {
  const badge = random.chance(0.12) ? 'paid' : 'none';
  const shown = { badge, ...(random.chance(0.8) ? { bio: random.pick(bios) } : {}) } as const;
  if (random.chance(0.2)) return shown;
  const counts = { followers: magnitude(random, 3, 8000), following: magnitude(random, 10, 3000) };
  return { ...shown, ...counts, joined: month(random, 2008, 2026) };
}

/** A genuine account of somebody known that the list lacks. Organisations hardly ever buy the paid tick. */
export function ofKnown(random: Random, kind: 'person' | 'organisation'): Trimmings {
  const chance = random.next();
  const person = chance < 0.3 ? 'legacy' : chance < 0.55 ? 'paid' : 'none';
  const organisation =
    chance < 0.3 ? 'organisation' : chance < 0.5 ? 'legacy' : chance < 0.55 ? 'paid' : 'none';
  const badge = kind === 'person' ? person : organisation;
  if (random.chance(0.3)) return { badge };
  const counts = { followers: magnitude(random, 800, 3_000_000), following: magnitude(random, 5, 3000) };
  return { badge, ...counts, joined: month(random, 2007, 2021) };
}

/** Without anything but name and handle. */
export const bare: Trimmings = {};
