/** The user's settings: one typed storage item. Only the background writes it. */
import { StorageItem } from 'webext-storage';
import { inTurn } from './in-turn';
import { SETTINGS_KEY } from './storage-keys';

/** Raised whenever the meaning of a field changes; then a step is added to `STEPS`. */
const VERSION = 1;

export interface Settings {
  version: typeof VERSION;
  /** Hosts on which nothing is read or marked, sorted. */
  pausedSites: string[];
}

/** `STEPS[n]` turns settings of version n + 1 into those of version n + 2. */
const STEPS: ((old: Record<string, unknown>) => Record<string, unknown>)[] = [];

const item = new StorageItem<unknown>(SETTINGS_KEY);

/** Settings of any earlier version as today's. Nothing stored gives the defaults; an unknown shape is refused. */
export function migrate(stored: unknown): Settings {
  if (stored === undefined) return { version: VERSION, pausedSites: [] };
  let settings = (stored ?? {}) as Record<string, unknown>;
  for (let version = Number(settings['version']); version < VERSION; version++) {
    settings = { ...STEPS[version - 1]?.(settings), version: version + 1 };
  }
  const { version, pausedSites } = settings;
  if (version !== VERSION || !Array.isArray(pausedSites)) {
    throw new Error(
      `settings: expected version ${VERSION} with pausedSites, found ${JSON.stringify(stored).slice(0, 100)}`,
    );
  }
  return { version: VERSION, pausedSites: pausedSites.map(String) };
}

/** @throws {Error} when what is stored was written by a newer version. */
export async function loadSettings(): Promise<Settings> {
  return migrate(await item.get());
}

/** Pauses or resumes reading on a host. */
export async function setPaused(host: string, isPaused: boolean): Promise<void> {
  await inTurn(SETTINGS_KEY, async () => {
    const settings = await loadSettings();
    const others = settings.pausedSites.filter((site) => site !== host);
    const pausedSites = isPaused ? [...others, host].sort() : others;
    await item.set({ ...settings, pausedSites });
  });
}
