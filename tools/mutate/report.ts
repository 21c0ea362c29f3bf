/** What a mutation run came to, in words. */
import { describeMutant } from './mutant';
import type { Tried } from './try-mutants';
import { wilson } from './wilson';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const isKilled = ({ fate }: Tried): boolean => fate === 'killed' || fate === 'hung';

function shareLine(name: string, tried: readonly Tried[]): string {
  const killed = tried.filter(isKilled).length;
  const [least, most] = wilson(killed, tried.length);
  const share = tried.length === 0 ? 0 : killed / tried.length;
  return `${name.padEnd(16)}${String(killed).padStart(5)} of ${String(tried.length).padStart(4)}  ${percent(share).padStart(7)}  (95 %: ${percent(least)} to ${percent(most)})`;
}

const roomOf = ({ mutant }: Tried): string => mutant.file.split('/').slice(0, 2).join('/');

/** Lines: the share of each room and of all, then each survivor with its place and change. */
export function report(tried: readonly Tried[]): string[] {
  const rooms = [...new Set(tried.map(roomOf))].sort();
  const survivors = tried.filter((one) => !isKilled(one));
  const place = ({ mutant }: Tried): string => `${mutant.file}:${String(mutant.line).padStart(5)}`;
  const sorted = [...survivors].sort((one, other) => (place(one) < place(other) ? -1 : 1));
  return [
    ...rooms.map((room) =>
      shareLine(
        room,
        tried.filter((one) => roomOf(one) === room),
      ),
    ),
    shareLine('all', tried),
    ...(sorted.length > 0 ? ['', 'Survivors:'] : []),
    ...sorted.map((one) => {
      const tests = one.reachedBy === 0 ? 'no test comes by' : `${one.reachedBy} files of tests come by`;
      return `${describeMutant(one.mutant)}  (${tests})`;
    }),
  ];
}
