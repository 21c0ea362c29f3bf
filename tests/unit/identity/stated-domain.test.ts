/** Which domain a server may state for its accounts, and the public suffix list as the extension carries it. */
import { getPublicSuffix } from 'tldts';
import { isItsOwnDomain, publicSuffixes } from '../../../src/identity/stated-domain';
import { publicSuffixRules } from '../../../tools/build/public-suffixes';

const rules = publicSuffixRules();
const isPublicSuffix = publicSuffixes(rules);

test.each([
  ['social.example.org', 'social.example.org'],
  ['social.example.org', 'example.org'],
  ['a.b.example.co.uk', 'example.co.uk'],
  ['me.github.io', 'me.github.io'],
  ['social.me.github.io', 'me.github.io'],
  ['github.io', 'github.io'],
])('%s may have the accounts of %s', (host, domain) => {
  expect(isItsOwnDomain(host, domain, isPublicSuffix)).toBe(true);
});

test.each([
  ['evil.example', 'nasa.gov'],
  ['nasa.gov.evil.example', 'nasa.gov'],
  ['evilnasa.gov', 'nasa.gov'],
  ['example.org', 'social.example.org'],
  ['me.github.io', 'github.io'],
  ['evil.co.uk', 'co.uk'],
  ['evil.gov', 'gov'],
  // amazonaws.com itself is nobody else's, but between the two lies what is everybody's.
  ['bucket.s3.amazonaws.com', 'amazonaws.com'],
  ['www.something.ck', 'something.ck'],
])('%s may not have the accounts of %s', (host, domain) => {
  expect(isItsOwnDomain(host, domain, isPublicSuffix)).toBe(false);
});

test('the list that is carried answers as tldts does, for each of its rules and what lies below and above', () => {
  const hosts = rules
    .trim()
    .split('\n')
    .map((rule) => rule.replace(/^!/, '').replace(/^\*/, 'any'))
    .flatMap((domain) => [domain, `below.${domain}`, domain.slice(domain.indexOf('.') + 1)]);
  const expected = (host: string): boolean => getPublicSuffix(host, { allowPrivateDomains: true }) === host;
  expect(hosts.length).toBeGreaterThan(25_000);
  expect(hosts.filter((host) => isPublicSuffix(host) !== expected(host))).toEqual([]);
});
