/** The figures as tables: the peers beside us, how cost grows, recall by trick, and where we do badly. */
import type { CaseResult } from './run-case';

export interface Table {
  title: string;
  heading: string[];
  rows: string[][];
}

/** Microseconds as a reader likes them. */
export function time(us: number): string {
  if (us < 100) return `${us.toFixed(1)} µs`;
  if (us < 10_000) return `${us.toFixed(0)} µs`;
  return us < 1e6 ? `${(us / 1000).toFixed(us < 1e5 ? 1 : 0)} ms` : `${(us / 1e6).toFixed(2)} s`;
}

const ratio = (value: number): string =>
  value >= 100 ? `${Math.round(value).toLocaleString('en')}×` : `${value.toFixed(1)}×`;
const share = (value: number): string => value.toFixed(3);
const count = (list: string): string => (/^\d+$/.test(list) ? Number(list).toLocaleString('en') : list);

/** Of fewer questions the 99th percentile is merely the worst. */
const TELLING = 100;

export function tablesOf(results: readonly CaseResult[]): Table[] {
  const compared = results.filter(({ peers }) => peers.length > 0).map(comparedWithPeers);
  const main = results.find(({ list }) => list === '100000') ?? results[0];
  return [...compared, ourselves(results), ...(main ? [byTrick(main)] : []), badForUs(results)];
}

const HEADING = [
  '',
  'p50',
  'p99',
  'p50 beside us',
  'recall',
  'of names',
  'of handles',
  'open or build',
  'MB',
  'how',
];

/** One account is a display name and a handle. */
function comparedWithPeers(result: CaseResult): Table {
  const us = result.ours.judged.p50us;
  return {
    title: `${count(result.list)} entities: an account's name and handle beside the whole list`,
    heading: HEADING,
    rows: [ownRow(result), ...result.peers.map((peer) => peerRow(peer, us))],
  };
}

function ownRow({ ours, cold }: CaseResult): string[] {
  return [
    'Deadringer',
    time(ours.judged.p50us),
    time(ours.judged.p99us),
    '1×',
    share(ours.hard.overall),
    share(ours.hard.name),
    share(ours.hard.handle),
    time(cold.openMs * 1000),
    ours.memoryMB.toFixed(0),
    `look-up and judgement; ${ours.asked} asked, ${ours.impostors} impostors`,
  ];
}

/** @param us the p50 of Deadringer in microseconds */
function peerRow({ name, options, figures }: CaseResult['peers'][number], us: number): string[] {
  if (!figures) return [name, 'did not finish', '', '', '', '', '', '', '', `${options}; no index in 60 s`];
  const { p50us, p99us, recall, recallName, recallHandle, buildMs, memoryMB, asked, impostors } = figures;
  return [
    name,
    time(p50us),
    asked < TELLING ? '–' : time(p99us),
    ratio(p50us / us),
    share(recall),
    share(recallName),
    share(recallHandle),
    time(buildMs * 1000),
    memoryMB.toFixed(0),
    `${options}; ${asked} asked, ${impostors} impostors`,
  ];
}

function ourselves(results: readonly CaseResult[]): Table {
  const row = (label: string, of: (result: CaseResult) => string): string[] => [label, ...results.map(of)];
  return {
    title: 'Deadringer by size of the list',
    heading: [
      'entities',
      ...results.map(({ list, ours }) =>
        list === 'packaged' ? `packaged (${count(String(ours.entities))})` : count(list),
      ),
    ],
    rows: [
      row('look-up p50', ({ ours }) => time(ours.lookup.p50us)),
      row('look-up p99', ({ ours }) => time(ours.lookup.p99us)),
      row('look-up p99.9', ({ ours }) => time(ours.lookup.p999us)),
      row('look-up and judgement p50', ({ ours }) => time(ours.judged.p50us)),
      row('look-up and judgement p99', ({ ours }) => time(ours.judged.p99us)),
      row('look-up and judgement p99.9', ({ ours }) => time(ours.judged.p999us)),
      row('the same, mean with garbage collection', ({ ours }) => time(ours.meanUs)),
      row('cold: bytes to open list', ({ cold }) => time(cold.openMs * 1000)),
      row('cold: bytes to first verdict', ({ cold }) => time(cold.firstVerdictMs * 1000)),
      row('cold: first 50 verdicts', ({ cold }) => time(cold.first50Ms * 1000)),
      row('index and keys, bytes an entity', ({ ours }) => (ours.indexBytes / ours.entities).toFixed(1)),
      row('whole list, bytes an entity', ({ ours }) => (ours.bytes / ours.entities).toFixed(1)),
      row('memory, MB', ({ ours }) => ours.memoryMB.toFixed(1)),
      row('recall, the other field unrelated', ({ ours }) => share(ours.hard.overall)),
      row('recall, the other field fits', ({ ours }) => share(ours.kind.overall)),
      row('accounts with any candidate', ({ ours }) => `${(ours.suggested * 100).toFixed(1)} %`),
    ],
  };
}

function byTrick({ list, ours, peers }: CaseResult): Table {
  const names = peers.filter(({ figures }) => figures).map(({ name }) => name);
  const rows = Object.entries(ours.hard.tricks).map(([trick, { found, of }]) => [
    trick,
    share(found / of),
    share((ours.kind.tricks[trick]?.found ?? 0) / (ours.kind.tricks[trick]?.of ?? 1)),
    ...peers.flatMap(({ figures }) => {
      const own = figures?.tricks[trick];
      return figures ? [own ? share(own.found / own.of) : '–'] : [];
    }),
  ]);
  return {
    title: `Recall by trick, ${count(list)} entities, the other field unrelated (kind: the other field fits)`,
    heading: ['trick', 'Deadringer', 'kind', ...names],
    rows,
  };
}

function badForUs(results: readonly CaseResult[]): Table {
  const labels = results[0]?.ours.bad.map(({ what }) => what) ?? [];
  return {
    title: 'Cases that are bad for us: share found, p50 and p99 of look-up and judgement',
    heading: ['', ...results.map(({ list }) => count(list))],
    rows: labels.map((what) => [
      what,
      ...results.map(({ ours }) => {
        const bad = ours.bad.find((one) => one.what === what);
        return bad ? `${share(bad.found)}, ${time(bad.p50us)}, ${time(bad.p99us)}` : '';
      }),
    ]),
  };
}

const cell = (text: string, width: number, isFirst: boolean): string =>
  isFirst ? text.padEnd(width) : text.padStart(width);

/** For a terminal; the last column, if it is prose, isn't padded. */
export function asText(tables: readonly Table[]): string {
  return tables
    .map(({ title, heading, rows }) => {
      const widths = heading.map((_, i) =>
        Math.max(...[heading, ...rows].map((row) => (row[i] ?? '').length)),
      );
      const line = (row: string[]) =>
        row
          .map((text, i) => (heading[i] === 'how' ? text : cell(text, widths[i] ?? 0, i === 0)))
          .join('  ')
          .trimEnd();
      return `${title}\n\n${[heading, ...rows].map(line).join('\n')}\n`;
    })
    .join('\n');
}

export function asMarkdown(tables: readonly Table[]): string {
  return tables
    .map(({ title, heading, rows }) => {
      const line = (row: string[]) => `| ${row.join(' | ')} |`;
      const rule = heading.map((_, i) => (i === 0 || heading[i] === 'how' ? '---' : '--:'));
      return `## ${title}\n\n${[line(heading), line(rule), ...rows.map(line)].join('\n')}\n`;
    })
    .join('\n');
}
