/** What somebody must see on a sample page. */
import type { Level } from '../../src/model';
import type { SampleName, SamplePage } from './page';

/** A mark that has to stand on the page. */
export interface DrawnName {
  account: string;
  place: string;
  levels: readonly Level[];
}

const levelsOf = ({ level, levels }: SampleName): readonly Level[] => levels ?? [level];

/** The names beside which something is drawn, in the order of the page. */
export function drawnOn({ names }: SamplePage): DrawnName[] {
  return names
    .filter((name) => !levelsOf(name).includes('none'))
    .map((name) => ({
      account: `${name.profile.site}:${name.profile.handle}`,
      place: name.profile.place ?? '',
      levels: levelsOf(name),
    }));
}
