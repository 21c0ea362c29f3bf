/** Words beside a brand in a domain that ask to sign in, to confirm or to pay, as no fan's and no branch's domain does. */
import { wordSet } from './word-set';

export const DOMAIN_WORDS = wordSet(
  'login signin logon secure secured verify verification verified auth account accounts wallet pay payment update unlock',
);
