/**
 * The user's settings: one storage item, each of its fields checked by a schema when it is read. Only the background
 * writes it. A store may roll a version back, so settings of a newer one are read as far as they can be, and what they
 * hold beyond that is left as it is.
 */
import * as v from 'valibot';
import { StorageItem } from 'webext-storage';
import { PLACES } from '../model';
import { MARK_LEVELS, type MarkChange, type MarkSettings } from '../page-model';
import { keepAside } from './aside';
import { withLock } from './keyed-mutex';
import { SETTINGS_KEY, SETTINGS_VERSION } from './storage-keys';

const MarksSchema = v.object({
  /** A place that this version doesn't know needs no switching off. */
  off: v.pipe(
    v.array(v.unknown()),
    v.transform((off) => PLACES.filter((place) => off.includes(place))),
  ),
  from: v.picklist(MARK_LEVELS),
});

/** One setting a line. A new one needs a new `SETTINGS_VERSION`, a default and a migration step. */
const FIELDS = {
  /** Hosts on which nothing is read or marked, sorted. */
  pausedSites: v.array(v.string()),
  /** Whether X's pages are listened to for what X sends and doesn't draw. */
  readsPageData: v.boolean(),
  /** Whether accounts that the user follows go without an amber warning. */
  followedAreFine: v.boolean(),
  marks: MarksSchema,
};
const SettingsSchema = v.object(FIELDS);

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** The settings that are a choice between on and off. */
export type Switch = 'readsPageData' | 'followedAreFine';

const DEFAULTS: Settings = {
  pausedSites: [],
  readsPageData: false,
  followedAreFine: true,
  marks: { off: [], from: 'disclosed' },
};

type Fields = Record<string, unknown>;

/** Migrations: `STEPS[n]` turns settings of version n + 1 into those of version n + 2. */
const STEPS: ((old: Fields) => Fields)[] = [
  (old) => ({ ...old, readsPageData: false, followedAreFine: true, marks: DEFAULTS.marks }),
];

const item = new StorageItem<unknown>(SETTINGS_KEY);

/** Stored settings as they can be read. */
export interface SettingsRead {
  settings: Settings;
  /** All fields, brought to this version; those of a newer version as they are. */
  fields: Fields;
  /** Names of settings that can't be read and are as on the first day; `settings` where none can be. */
  unread: string[];
  /** Written by a newer version, which may yet read what this one can't. */
  isNewer: boolean;
}

/**
 * Settings of any version, field by field. Nothing stored gives the defaults.
 * @public Tests load this module anew each time, which knip doesn't see.
 */
export function readSettings(stored: unknown): SettingsRead {
  if (stored === undefined) return { settings: DEFAULTS, fields: {}, unread: [], isNewer: false };
  const version = v.is(v.looseObject({ version: v.number() }), stored) ? stored.version : 0;
  if (!Number.isInteger(version) || version < 1) {
    return { settings: DEFAULTS, fields: {}, unread: ['settings'], isNewer: false };
  }
  let fields = stored as Fields;
  for (let from = version; from < SETTINGS_VERSION; from++) {
    fields = { ...STEPS[from - 1]?.(fields), version: from + 1 };
  }
  const { issues = [] } = v.safeParse(SettingsSchema, fields);
  const unread = [...new Set(issues.map((issue) => String(v.getDotPath(issue)).replace(/\..*$/, '')))];
  const readable = Object.entries(fields).filter(([name]) => !unread.includes(name));
  const settings = v.parse(SettingsSchema, { ...DEFAULTS, ...Object.fromEntries(readable) });
  return { settings, fields, unread, isNewer: version > SETTINGS_VERSION };
}

export async function loadSettings(): Promise<Settings> {
  return readSettings(await item.get()).settings;
}

/** The settings of a newer version that this one can't read, by name. They are left as they are. */
export async function newerSettings(): Promise<string[]> {
  const { unread, isNewer } = readSettings(await item.get());
  return isNewer ? unread : [];
}

/** Sets settings aside that should be readable and aren't; what can be read of them stays. */
export function repairSettings(): Promise<void> {
  return withLock(SETTINGS_KEY, async () => {
    const { unread, isNewer } = readSettings(await item.get());
    if (unread.length > 0 && !isNewer) await write({});
  });
}

/** Pauses or resumes reading on a host. */
export function setPaused(host: string, isPaused: boolean): Promise<void> {
  return change(({ pausedSites }) => {
    const others = pausedSites.filter((site) => site !== host);
    return { pausedSites: isPaused ? [...others, host].sort() : others };
  });
}

/** Turns one of the switches. */
export function setSwitch(name: Switch, isOn: boolean): Promise<void> {
  return change(() => ({ [name]: isOn }));
}

/** Changes where the user wants to be told, or of what. */
export function setMarks(wanted: MarkChange): Promise<void> {
  return change(({ marks }) => ({ marks: changed(marks, wanted) }));
}

function change(to: (settings: Settings) => Partial<Settings>): Promise<void> {
  return withLock(SETTINGS_KEY, async () => write(to(await loadSettings())));
}

/** Writes changed settings over those that are kept. What can't be read is first set aside, or left to a newer version. */
async function write(changes: Partial<Settings>): Promise<void> {
  const stored = await item.get();
  const { settings, fields, unread, isNewer } = readSettings(stored);
  if (isNewer) {
    const marks = changes.marks && { marks: { ...fieldsOf(fields['marks']), ...changes.marks } };
    return item.set({ ...fields, ...changes, ...marks });
  }
  if (unread.length > 0) await keepAside([SETTINGS_KEY, stored]);
  return item.set({ ...fields, ...settings, version: SETTINGS_VERSION, ...changes });
}

const fieldsOf = (value: unknown): Fields => (v.is(v.looseObject({}), value) ? value : {});

function changed({ off, from }: MarkSettings, change: MarkChange): MarkSettings {
  if ('from' in change) return { off, from: change.from };
  const others = off.filter((place) => place !== change.place);
  return { off: change.isOn ? others : [...others, change.place], from };
}
