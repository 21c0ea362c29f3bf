/** Sets of words: each word must stand as the fold writes it, or no name would ever have it. */
import { BRANCHES, OFFICES } from '../../../src/language/branches';
import { CLAIMS, FIRM_CLAIMS } from '../../../src/language/claims';
import { COMPANY_FORMS } from '../../../src/language/company-forms';
import { CONTACT_WORDS } from '../../../src/language/contact-words';
import { DISCLOSURE_WORDS } from '../../../src/language/disclosure-words';
import { OPENINGS } from '../../../src/language/openings';
import { SERVICES } from '../../../src/language/services';
import { SLOGAN_WORDS } from '../../../src/language/slogans';
import { PUBLIC_TITLES, TITLES } from '../../../src/language/titles';
import { wordSet } from '../../../src/language/word-set';
import { fold } from '../../../src/text/fold';

test('lines and spaces part words, and none is empty', () => {
  expect([...wordSet('\n  one two\n  three ')]).toEqual(['one', 'two', 'three']);
});

test.each(
  Object.entries({
    BRANCHES,
    OFFICES,
    CLAIMS,
    FIRM_CLAIMS,
    COMPANY_FORMS,
    CONTACT_WORDS,
    DISCLOSURE_WORDS,
    OPENINGS,
    SERVICES,
    SLOGAN_WORDS,
    PUBLIC_TITLES,
    TITLES,
  }),
)('%s are folded, one token each', (_, words) => {
  expect([...words].filter((word) => fold(word).text !== word)).toEqual([]);
});
