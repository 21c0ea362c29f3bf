/**
 * Whether X's answers can still be understood. Many speak of nobody, and those say nothing; but when every one that
 * speaks of accounts yields none, X has changed what it sends.
 */
import type { Body } from './listen';

/** Answers that speak of accounts and yield none, from which it is no accident: accounts that are gone yield none either. */
const IN_VAIN = 8;
/** X's own words for an account, of all the shapes that it has sent; one of them outlives the others. */
const SPEAKS_OF_ACCOUNTS = /"(?:screen_name|user_results?|users)":[[{"]|"__typename":"User"/;

const { stringify } = JSON;

export class Understood {
  #isAny = false;
  #inVain = 0;

  /** Takes note of an answer and of the accounts found in it; true when it is time to say that none is understood. */
  take(body: Body, accounts: number): boolean {
    this.#isAny ||= accounts > 0;
    if (this.#isAny || !SPEAKS_OF_ACCOUNTS.test(typeof body === 'string' ? body : stringify(body)))
      return false;
    return ++this.#inVain === IN_VAIN;
  }
}
