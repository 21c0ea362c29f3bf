/**
 * The held-out examination: attacks and innocent twins by kind, made by somebody who hadn't read the rules. It is run
 * seldom and by its own option, so that nobody tunes on it; figures come by kind, and no case is ever printed.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Index } from '../../src/lists/lookup';
import { LEVELS, type Level } from '../../src/model';
import { readProfile } from '../judge/profile-line';
import { levelsOf, type Case } from './case';
import { judgeCase } from './judging';
import { exactInterval } from './statistics';
import { share, table } from './table';
import { SETS_FOLDER } from './targets';

const FILE = path.join(SETS_FOLDER, 'unseen-kinds.jsonl');
const WARNED = LEVELS.indexOf('possible');

interface Row {
  kind: string;
  label: 'attack' | 'twin';
  expect: 'warn' | 'red' | 'quiet';
  target?: string;
  profile: unknown;
}

interface Tally {
  attacks: number;
  warned: number;
  twins: number;
  amber: number;
  red: number;
  redWanted: number;
  redGot: number;
}

const empty = (): Tally => ({ attacks: 0, warned: 0, twins: 0, amber: 0, red: 0, redWanted: 0, redGot: 0 });

/**
 * The table of the examination.
 * @throws Error when the file isn't what its description says, since figures of two days would not compare then
 */
export async function unseenKinds(index: Index, now: Date): Promise<string> {
  const text = await readFile(FILE, 'utf8');
  await checkHash(text);
  const kinds = new Map<string, Tally>();
  const all = empty();
  for (const line of text.split('\n').filter(Boolean)) {
    const row = JSON.parse(line) as Row;
    const level = levelFor(row, index, now);
    const kind = kinds.get(row.kind) ?? empty();
    kinds.set(row.kind, kind);
    for (const tally of [kind, all]) count(tally, row, level);
  }
  const rows = [...kinds].sort(([, a], [, b]) => a.warned / a.attacks - b.warned / b.attacks);
  return table(
    ['kind', 'attacks', 'warned', '95 %', 'red of those meant so', 'twins', 'amber', 'red'],
    [...rows, ['all kinds', all] as const].map(([name, tally]) => rowOf(name, tally)),
  );
}

async function checkHash(text: string): Promise<void> {
  const described = await readFile(FILE.replace(/\.jsonl$/, '.md'), 'utf8');
  const hash = createHash('sha256').update(text).digest('hex');
  if (!described.includes(hash))
    throw new Error(`${FILE}: its SHA-256 ${hash} isn't the one that its description names`);
}

function levelFor({ kind, target, profile }: Row, index: Index, now: Date): Level {
  const one: Case = {
    set: 'unseen-kinds',
    kind,
    profile: readProfile(JSON.stringify(profile)),
    expect: levelsOf('any'),
    split: 'test',
    ...(target === undefined ? {} : { target }),
  };
  return judgeCase(one, index, now).verdict.level;
}

function count(tally: Tally, { label, expect }: Row, level: Level): void {
  const isWarned = LEVELS.indexOf(level) >= WARNED;
  const isRed = level === 'likely';
  if (label === 'twin') {
    tally.twins++;
    if (isRed) tally.red++;
    else if (isWarned) tally.amber++;
    return;
  }
  tally.attacks++;
  if (isWarned) tally.warned++;
  if (expect !== 'red') return;
  tally.redWanted++;
  if (isRed) tally.redGot++;
}

function rowOf(name: string, tally: Tally): string[] {
  const { low, high } = exactInterval(tally.warned, tally.attacks);
  return [
    name,
    String(tally.attacks),
    share(tally.warned / tally.attacks),
    `${share(low)} – ${share(high)}`,
    share(tally.redGot / tally.redWanted),
    String(tally.twins),
    share(tally.amber / tally.twins),
    share(tally.red / tally.twins),
  ];
}
