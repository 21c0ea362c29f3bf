/** Legal forms of companies, taken off organisations' names on both sides, with the small words next to them. */
import { wordSet } from './word-set';

export const COMPANY_FORMS = wordSet(
  'inc incorporated co company corp corporation ltd limited llc plc gmbh ag sa group holdings and the',
);
