/** The two extensions that one source makes, and where they go. */

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** Folder of the unpacked extension, relative to the repository. */
export function distFolder(target: Target): string {
  return `dist/${target}`;
}

/** Folder of the extension that `npm run dev` builds, relative to the repository; it never ends in a package. */
export function debugFolder(target: Target): string {
  return `out/dev/${target}`;
}
