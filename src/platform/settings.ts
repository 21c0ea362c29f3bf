/** The user's settings: one typed storage item. Only the background writes it. */
import { StorageItem } from 'webext-storage';
import { PLACES } from '../model';
import { MARK_LEVELS, type MarkChange, type MarkSettings } from '../page-model';
import { withLock } from './keyed-mutex';
import { SETTINGS_KEY } from './storage-keys';

/** Raised whenever the meaning of a field changes; then a step is added to `STEPS`. */
const VERSION = 2;

export interface Settings {
  version: typeof VERSION;
  /** Hosts on which nothing is read or marked, sorted. */
  pausedSites: string[];
  /** Whether X's pages are listened to for what X sends and doesn't draw. */
  readsPageData: boolean;
  /** Whether accounts that the user follows go without a warning. */
  followedAreFine: boolean;
  marks: MarkSettings;
}

/** The settings that are a choice between on and off. */
export type Switch = 'readsPageData' | 'followedAreFine';

const DEFAULTS: Settings = {
  version: VERSION,
  pausedSites: [],
  readsPageData: false,
  followedAreFine: true,
  marks: { off: [], from: 'disclosed' },
};

/** `STEPS[n]` turns settings of version n + 1 into those of version n + 2. */
const STEPS: ((old: Record<string, unknown>) => Record<string, unknown>)[] = [
  (old) => ({ ...old, readsPageData: false, followedAreFine: true, marks: DEFAULTS.marks }),
];

const item = new StorageItem<unknown>(SETTINGS_KEY);

/** Settings of any earlier version as today's. Nothing stored gives the defaults; an unknown shape is refused. */
export function migrate(stored: unknown): Settings {
  if (stored === undefined) return DEFAULTS;
  let settings = (stored ?? {}) as Record<string, unknown>;
  for (let version = Number(settings['version']); version < VERSION; version++) {
    settings = { ...STEPS[version - 1]?.(settings), version: version + 1 };
  }
  const { version, pausedSites, readsPageData, followedAreFine } = settings;
  const marks = marksOf(settings['marks']);
  const isKnown = version === VERSION && Array.isArray(pausedSites) && marks !== undefined;
  if (!isKnown || typeof readsPageData !== 'boolean' || typeof followedAreFine !== 'boolean') {
    const found = JSON.stringify(stored).slice(0, 100);
    throw new Error(
      `settings: expected version ${VERSION} with ${Object.keys(DEFAULTS).join(', ')}; found ${found}`,
    );
  }
  return { version: VERSION, pausedSites: pausedSites.map(String), readsPageData, followedAreFine, marks };
}

/** A place that this version doesn't know needs no switching off; a level that it doesn't know is no setting of ours. */
function marksOf(stored: unknown): MarkSettings | undefined {
  const { off, from } = (stored ?? {}) as { off?: unknown; from?: unknown };
  const level = MARK_LEVELS.find((one) => one === from);
  if (!Array.isArray(off) || level === undefined) return undefined;
  return { off: PLACES.filter((place) => off.includes(place)), from: level };
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
