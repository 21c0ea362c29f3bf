/** Types of walls.mjs. */
export function roomOf(file: string): string | undefined;
export function wallBetween(file: string, name: string): string | undefined;
