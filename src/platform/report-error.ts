/** Tells the console of an error once per stack, and knows the errors of an extension that was updated under its page. */

/** Distinct stacks remembered; beyond it the oldest may be told again. */
const MAX_STACKS = 100;
const told = new Set<string>();

/** True when the extension was updated, disabled or removed while this script's page stayed open. */
export function isInvalidated(error: unknown): boolean {
  if (/extension context invalidated/i.test(String(error))) return true;
  // Chrome removes the id from orphaned scripts. Other failures then carry arbitrary messages.
  return (
    typeof chrome === 'undefined' || typeof (chrome.runtime as { id?: string } | undefined)?.id !== 'string'
  );
}

/** Logs an error with the place where it was met. `where` reads on: "could not …". */
export function reportError(where: string, error: unknown): void {
  if (isInvalidated(error)) {
    tellOnce('invalidated', () => {
      console.info('Deadringer was updated or stopped. It works on this page again after a reload.');
    });
    return;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  tellOnce(`${where}\n${stack}`, () => {
    console.error(`Deadringer could not ${where}:`, error);
  });
}

function tellOnce(stack: string, tell: () => void): void {
  if (told.has(stack)) return;
  if (told.size >= MAX_STACKS) told.delete([...told][0] ?? '');
  told.add(stack);
  tell();
}
