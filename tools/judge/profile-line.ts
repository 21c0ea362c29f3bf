/**
 * One line of `judge`'s input: a profile as JSON, checked by a schema, one key a line. A key that is missing or null is
 * "not shown"; unknown keys are ignored; so are words that `known` doesn't know.
 */
import * as v from 'valibot';
import { faultOfSize, withinBounds } from '../../src/engine/profile-bounds';
import { BADGES, LABELS, PLACES, SITES, type Badge, type Label, type Profile } from '../../src/model';

/** May be missing or null. */
const optional = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema));
const kind = (what: string) => `expected ${what}`;
const text = v.string(kind('a string'));
const required = v.pipe(
  text,
  v.check((value) => value.trim() !== '', 'expected a string that is not empty'),
);
const count = v.pipe(v.number(kind('a number')), v.finite(kind('a number')));
/** One of the words; another word reads as `otherwise`. */
const known = <T extends string>(words: readonly T[], otherwise: T | undefined) =>
  v.pipe(
    text,
    v.transform((word): T | undefined => words.find((one) => one === word) ?? otherwise),
  );
const object = <T extends v.ObjectEntries>(entries: T) => v.object(entries, kind('an object'));
const site = v.picklist(
  SITES,
  (issue) => `unknown site ${issue.received}; expected one of ${SITES.join(' ')}`,
);
const flag = v.boolean(kind('true or false'));
const account = { site, handle: required };
const named = object({ ...account, displayName: required });

const facts = {
  nameShown: optional(flag),
  host: optional(text),
  id: optional(text),
  badge: optional(known<Badge>(BADGES, 'unknown')),
  affiliation: optional(object({ name: optional(text), handle: optional(text) })),
  bio: optional(text),
  followers: optional(count),
  following: optional(count),
  joined: optional(v.pipe(text, v.transform(dateOrNothing))),
  followed: optional(flag),
  labels: optional(v.array(known<Label>(LABELS, undefined), kind('an array'))),
  links: optional(v.array(object({ url: text, verified: optional(flag) }), kind('an array'))),
  place: optional(known(PLACES, undefined)),
  context: optional(
    object({ threadAuthor: optional(named), seen: optional(v.array(named, kind('an array'))) }),
  ),
};
const ProfileSchema = object({ ...account, displayName: required, ...facts });
/** Where the page shows the handle alone; the name may then be missing, or repeat the handle. */
const NamelessSchema = object({ ...account, displayName: optional(text), ...facts });

/** `YYYY`, `YYYY-MM` or a full date, perhaps with its time; anything else counts as not shown. */
function dateOrNothing(joined: string): string | undefined {
  const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(joined)?.[0];
  const isWhole = date !== undefined && (date === joined || /^\d{4}-\d\d-\d\dT/.test(joined));
  return isWhole && isDay(date) ? date : undefined;
}

/** Whether the calendar has it: the 31st of February is parsed as a day of March. */
function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/**
 * Reads one profile.
 * @throws Error "handle: expected a string" naming the key and what was expected there
 */
export function readProfile(line: string): Profile {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    throw new Error(`expected a JSON object on one line (${(error as Error).message})`, { cause: error });
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new Error('expected a JSON object on one line');
  const isNameless = 'nameShown' in raw && raw.nameShown === false;
  const parsed = v.safeParse(isNameless ? NamelessSchema : ProfileSchema, raw, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const isMissing = issue.input === undefined || issue.input === null;
    const problem = isMissing ? 'missing' : issue.message;
    throw new Error(`${v.getDotPath(issue) ?? 'line'}: ${problem}`);
  }
  const profile = profileOf(shown(parsed.output) as Partial<Profile>, isNameless);
  const fault = faultOfSize(profile);
  if (fault !== undefined) throw new Error(fault);
  return withinBounds(profile);
}

/** Shown is how a name is by default, so the model has a word only for one that isn't. */
function profileOf(read: Partial<Profile>, isNameless: boolean): Profile {
  if (isNameless) return { displayName: '', ...read } as Profile;
  delete read.nameShown;
  return read as Profile;
}

/** Without the keys that are null or undefined, at every depth: nothing downstream has to tell the two apart. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined && item !== null).map(shown);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
  return Object.fromEntries(kept.map(([key, item]) => [key, shown(item)]));
}
