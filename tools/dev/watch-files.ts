/** File watcher: tells of every change under some places. Each folder has a watch of its own, which works on every system. */
import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

interface Watched {
  watcher: FSWatcher;
  /** Number of the folder in its file system: a folder that was made anew has another one. */
  inode: number;
}

/** A folder and all folders in it. */
function foldersUnder(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const inner = entries.filter((entry) => entry.isDirectory());
  return [folder, ...inner.map((entry) => path.join(entry.parentPath, entry.name))];
}

/** The folder's number; undefined when it is gone. */
const inodeOf = (folder: string): number | undefined => statSync(folder, { throwIfNoEntry: false })?.ino;

/** Watches folders as deep as they go, and single files, by the folders that they stand in. */
export class FileWatch {
  readonly #roots: readonly string[];
  readonly #folders = new Map<string, Watched>();
  readonly #files: FSWatcher[] = [];
  readonly #changed: (file: string) => void;

  /** @param changed called for each change, several times for one that an editor makes in several steps */
  constructor(places: readonly string[], changed: (file: string) => void) {
    this.#changed = changed;
    this.#roots = places.filter((place) => statSync(place).isDirectory());
    this.#follow();
    for (const place of places) if (!this.#roots.includes(place)) this.#watchFile(place);
  }

  /** Watches folders that are new, and those no more that are gone. */
  #follow(): void {
    for (const [folder, { inode }] of this.#folders) if (inodeOf(folder) !== inode) this.#forget(folder);
    for (const root of this.#roots.filter((folder) => inodeOf(folder) !== undefined))
      for (const folder of foldersUnder(root)) if (!this.#folders.has(folder)) this.#watchFolder(folder);
  }

  #watchFolder(folder: string): void {
    const inode = inodeOf(folder);
    if (inode === undefined) return; // gone since it was listed
    const watcher = watch(folder, (_, name) => {
      this.#follow();
      this.#changed(path.join(folder, name ?? ''));
    });
    watcher.on('error', () => this.#forget(folder)); // on Windows that is how a deleted folder shows
    this.#folders.set(folder, { watcher, inode });
  }

  /** By its folder: editors replace a file by another of its name, and a watch of the file would stay with the old one. */
  #watchFile(file: string): void {
    const watcher = watch(path.dirname(file), (_, name) => {
      if (name === path.basename(file)) this.#changed(file);
    });
    this.#files.push(watcher);
  }

  #forget(folder: string): void {
    this.#folders.get(folder)?.watcher.close();
    this.#folders.delete(folder);
  }

  close(): void {
    for (const folder of [...this.#folders.keys()]) this.#forget(folder);
    for (const watcher of this.#files) watcher.close();
  }
}
