/** Which of the ways a register writes a person's name can stand on a list. */
import { nameTokens } from '../../../src/lists/keys';

/** Names of at least two whole words: no lone surname, no "Surname, G.", no "G. Surname". */
export function fullNames(names: readonly string[]): string[] {
  return names.filter((name) => {
    if (/[,;/]/.test(name)) return false;
    return nameTokens(name).filter((token) => token.length > 2).length > 1;
  });
}
