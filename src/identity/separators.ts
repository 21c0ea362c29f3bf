/** What stands between the letters and digits of a handle: dots, hyphens, underscores. */

/** A handle's letters and digits, as written. One of separators alone stays as it is. */
export function withoutSeparators(handle: string): string {
  // Nearly all handles are ASCII letters and digits: no expression need be run, nor a string made, for them.
  for (let i = 0; i < handle.length; i++) {
    const code = handle.charCodeAt(i);
    const isPlain = (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    if (!isPlain) return handle.replace(/[^\p{L}\p{N}]/gu, '') || handle;
  }
  return handle;
}

/** How many separators a handle has. */
export function countSeparators(handle: string): number {
  return handle.match(/[^\p{L}\p{N}]/gu)?.length ?? 0;
}
