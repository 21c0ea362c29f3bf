/** Profiles of one's own with what is known of them, from two files or from one. */
import { readFile } from 'node:fs/promises';
import { readProfile } from '../judge/profile-line';
import { levelsOf, posingOf, type Case } from './case';
import { jsonLines } from './json-lines';
import { splitOf } from './random';
import { readKnown, type Known } from './row';

export interface Labelled {
  cases: Case[];
  /** Lines that could not be read, with why. */
  broken: string[];
}

interface Label {
  known: Known;
  site?: string;
  handle?: string;
  displayName?: string;
}

const SET = 'profiles';

/** @throws Error naming the labels' file, line and key; broken profiles are told and skipped */
export async function readLabelled(profiles: string, labels?: string, expect?: string): Promise<Labelled> {
  const known = labels === undefined ? undefined : labelsOf(await readFile(labels, 'utf8'), labels);
  const out: Labelled = { cases: [], broken: [] };
  const lines = (await readFile(profiles, 'utf8')).split('\n').map((text) => text.trim());
  lines
    .filter((text) => text !== '')
    .forEach((text, i) => {
      try {
        const profile = readProfile(text);
        const own = readKnown(JSON.parse(text));
        const label = known?.find(profile, i);
        out.cases.push(caseOf(profile, { ...own, ...label }, expect));
      } catch (error) {
        out.broken.push(`${profiles} profile ${i + 1}: ${(error as Error).message}`);
      }
    });
  return out;
}

function caseOf(profile: Case['profile'], known: Partial<Known>, otherwise: string | undefined): Case {
  const expect = known.expect ?? levelsOf(otherwise ?? 'any');
  const poses = known.poses ?? posingOf(expect);
  const { target, isMasked } = known;
  return {
    set: SET,
    kind: known.kind ?? 'unlabelled',
    profile,
    expect,
    split: splitOf(target ?? profile.displayName),
    ...(target === undefined ? {} : { target }),
    ...(poses === undefined ? {} : { poses }),
    ...(isMasked === true ? { isMasked } : {}),
  };
}

function labelsOf(
  content: string,
  file: string,
): { find: (profile: Case['profile'], i: number) => Partial<Known> } {
  const labels = content.trimStart().startsWith('{') ? fromJson(content, file) : fromTable(content, file);
  const key = (site = 'x', handle = '', displayName = ''): string =>
    `${site} ${handle.toLowerCase()} ${displayName}`;
  const byKey = new Map(
    labels.map((label) => [key(label.site, label.handle, label.displayName), label.known]),
  );
  return {
    find: ({ site, handle, displayName }, i) => {
      const here = labels[i]?.handle === undefined ? labels[i]?.known : undefined;
      return here ?? byKey.get(key(site, handle, displayName)) ?? byKey.get(key(site, handle)) ?? {};
    },
  };
}

function fromJson(content: string, file: string): Label[] {
  return jsonLines(content, file).map(({ number, value }) => {
    try {
      const { site, handle, displayName } = value as Label;
      const name = {
        ...(handle === undefined ? {} : { handle }),
        ...(displayName === undefined ? {} : { displayName }),
      };
      return { known: readKnown(value), ...(site === undefined ? {} : { site }), ...name };
    } catch (error) {
      throw new Error(`${file} line ${number}: ${(error as Error).message}`, { cause: error });
    }
  });
}

/** site, handle, expect, kind; a first line of just these words is a heading. */
function fromTable(content: string, file: string): Label[] {
  return content.split('\n').flatMap((line, i) => {
    const [site = '', handle = '', expect = '', kind = 'labelled'] = line.replace(/\r$/, '').split('\t');
    if (line.trim() === '' || (i === 0 && expect === 'expect')) return [];
    try {
      return [{ site, handle, known: readKnown({ expect, kind }) }];
    } catch (error) {
      throw new Error(`${file} line ${i + 1}: ${(error as Error).message}`, { cause: error });
    }
  });
}
