/** What a change of list, look-up or engine has moved, against figures kept from before. */
import { readFile } from 'node:fs/promises';
import { FIGURES, figure, type Figures, type Group } from './figures';
import { share, table } from './table';

/** Figures as `--json` writes them. @throws Error when the file holds something else */
export async function readFigures(file: string): Promise<Figures> {
  const kept = JSON.parse(await readFile(file, 'utf8')) as Partial<Figures>;
  if (!kept.sets || !kept.calibration) throw new Error(`${file}: no figures; write them with --json`);
  return kept as Figures;
}

export function compared(before: Figures, after: Figures): string {
  const groups = ({ sets }: Figures): [string, Group][] =>
    Object.entries(sets).flatMap(([set, own]) => [
      [set, own] as [string, Group],
      ...Object.entries(own.kinds).map(([kind, group]) => [`${set}/${kind}`, group] as [string, Group]),
    ]);
  const old = new Map(groups(before));
  const rows = groups(after).flatMap(([name, group]) => {
    const was = old.get(name);
    if (!was) return [[name, '', 'new', '', '']];
    return FIGURES.flatMap((what) => {
      const [from, to] = [figure(was, what), figure(group, what)];
      if (what === 'unwarned' || Math.abs(from - to) < 5e-5) return [];
      return [[name, what, share(from), share(to), `${to > from ? '+' : '-'}${share(Math.abs(to - from))}`]];
    });
  });
  const [was, is] = [before.calibration.test.error, after.calibration.test.error];
  const errors = [['calibration', 'error', was.toFixed(4), is.toFixed(4), (is - was).toFixed(4)]];
  return (
    table(['changed', 'figure', 'was', 'is', 'by'], [...rows, ...(was === is ? [] : errors)]) ||
    'nothing changed\n'
  );
}
