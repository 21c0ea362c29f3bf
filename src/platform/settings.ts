/** The user's settings: one storage item, checked by a schema when it is read. Only the background writes it. */
import * as v from 'valibot';
import { StorageItem } from 'webext-storage';
import { PLACES } from '../model';
import { MARK_LEVELS, type MarkChange, type MarkSettings } from '../page-model';
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
const SettingsSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  /** Hosts on which nothing is read or marked, sorted. */
  pausedSites: v.array(v.string()),
  /** Whether X's pages are listened to for what X sends and doesn't draw. */
  readsPageData: v.boolean(),
  /** Whether accounts that the user follows go without an amber warning. */
  followedAreFine: v.boolean(),
  marks: MarksSchema,
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** The settings that are a choice between on and off. */
export type Switch = 'readsPageData' | 'followedAreFine';

const DEFAULTS: Settings = {
  version: SETTINGS_VERSION,
  pausedSites: [],
  readsPageData: false,
  followedAreFine: true,
  marks: { off: [], from: 'disclosed' },
};

/** Migrations: `STEPS[n]` turns settings of version n + 1 into those of version n + 2. */
const STEPS: ((old: Record<string, unknown>) => Record<string, unknown>)[] = [
  (old) => ({ ...old, readsPageData: false, followedAreFine: true, marks: DEFAULTS.marks }),
];

const item = new StorageItem<unknown>(SETTINGS_KEY);

/**
 * Settings of any earlier version as today's. Nothing stored gives the defaults.
 * @throws Error for an unknown shape, with what was found
 * @public Tests load this module anew each time, which knip doesn't see.
 */
export function migrate(stored: unknown): Settings {
  if (stored === undefined) return DEFAULTS;
  let settings = (stored ?? {}) as Record<string, unknown>;
  for (let version = Number(settings['version']); version < SETTINGS_VERSION; version++) {
    settings = { ...STEPS[version - 1]?.(settings), version: version + 1 };
  }
  const parsed = v.safeParse(SettingsSchema, settings);
  if (parsed.success) return parsed.output;
  const keys = Object.keys(SettingsSchema.entries).join(', ');
  const found = JSON.stringify(stored).slice(0, 100);
  throw new Error(`settings: expected version ${SETTINGS_VERSION} with ${keys}; found ${found}`);
}

/** @throws {Error} when what is stored was written by a newer version. */
export async function loadSettings(): Promise<Settings> {
  return migrate(await item.get());
}

/** Pauses or resumes reading on a host. */
export async function setPaused(host: string, isPaused: boolean): Promise<void> {
  await withLock(SETTINGS_KEY, async () => {
    const settings = await loadSettings();
    const others = settings.pausedSites.filter((site) => site !== host);
    const pausedSites = isPaused ? [...others, host].sort() : others;
    await item.set({ ...settings, pausedSites });
  });
}

/** Turns one of the switches. */
export async function setSwitch(name: Switch, isOn: boolean): Promise<void> {
  await withLock(SETTINGS_KEY, async () => item.set({ ...(await loadSettings()), [name]: isOn }));
}

/** Changes where the user wants to be told, or of what. */
export async function setMarks(change: MarkChange): Promise<void> {
  await withLock(SETTINGS_KEY, async () => {
    const settings = await loadSettings();
    await item.set({ ...settings, marks: changed(settings.marks, change) });
  });
}

function changed({ off, from }: MarkSettings, change: MarkChange): MarkSettings {
  if ('from' in change) return { off, from: change.from };
  const others = off.filter((place) => place !== change.place);
  return { off: change.isOn ? others : [...others, change.place], from };
}
