/**
 * Health check of the listening: whether X's answers can still be understood. Many answers are about nobody, and
 * those don't count. But when every answer that is about accounts yields none, X has changed what it sends.
 */

/**
 * After so many answers that are about accounts and yield none it is no accident. Fewer may be: accounts that are
 * gone yield none either.
 */
const IN_VAIN = 8;
/**
 * X's own words for an account, of all the shapes that it has sent. At least one of them should survive the next
 * change.
 */
const SPEAKS_OF_ACCOUNTS = /"(?:screen_name|user_results?|users)":[[{"]|"__typename":"User"/;

export class Understood {
  #isAny = false;
  #inVain = 0;

  /** Counts an answer and the accounts found in it. Returns true when it is time to say that none is understood. */
  take(body: string, accounts: number): boolean {
    this.#isAny ||= accounts > 0;
    if (this.#isAny || !SPEAKS_OF_ACCOUNTS.test(body)) return false;
    return ++this.#inVain === IN_VAIN;
  }
}
