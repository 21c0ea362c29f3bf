/** Hosts and addresses, held against Node's own URL and IDN: what is read here is what a browser reads, or nothing. */
import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { domainsAbove, isOnDomain, plainHost, webAddress } from '../../../src/text/web-address';

test.each([
  ['https://www.NYTimes.com/', 'www.nytimes.com'],
  ['https://nytimes.com.', 'nytimes.com'],
  ['https://nytimes.com:443/about', 'nytimes.com'],
  ['  https://nytimes.com?x#y ', 'nytimes.com'],
  ['https://münchen.de/', 'xn--mnchen-3ya.de'],
  ['https://xn--mnchen-3ya.de/', 'xn--mnchen-3ya.de'],
  ['http://nytimes.com/', 'nytimes.com'],
  ['https://nytimes.com.example.org/', 'nytimes.com.example.org'],
])('%s is on %s', (url, host) => expect(webAddress(url)?.host).toBe(host));

test.each([
  'https://nytimes.com@evil.example/',
  'https://nytimes.com:443@evil.example/',
  'https://evil.example\\@nytimes.com/',
  'https://evil.example\\.nytimes.com/',
  'https://nytimes.com%2eevil.example/',
  'https://nytimes%2ecom/',
  'https://nytimes.com:8443/',
  'https://ｎｙｔｉｍｅｓ.com/',
  'https://evil。nytimes.com/',
  'https://nyti\nmes.com/',
  'https://nyti\ufe0fmes.com/',
  'https://münchen.de%2eevil.example/',
  'https://münchen.de:8443/',
  'https://münchen.de@evil.example/',
  'https://nytimes.com:0443/',
  'https://nytimes..com/',
  'https://.nytimes.com/',
  'https:nytimes.com',
  '//nytimes.com/',
  'ftp://nytimes.com/',
  'javascript:alert("https://nytimes.com/")',
  'https://127.0.0.1/',
  'https://localhost/',
  'https://[::1]/',
  '',
])('%s has no host', (url) => expect(webAddress(url)).toBeUndefined());

test('hosts are compared label by label', () => {
  expect(isOnDomain('nytimes.com', 'nytimes.com')).toBe(true);
  expect(isOnDomain('a.b.nytimes.com', 'nytimes.com')).toBe(true);
  expect(isOnDomain('mynytimes.com', 'nytimes.com')).toBe(false);
  expect(isOnDomain('nytimes.com.example.org', 'nytimes.com')).toBe(false);
  expect(domainsAbove('a.b.example.org')).toEqual(['a.b.example.org', 'b.example.org', 'example.org']);
});

const piece = fc.constantFrom(
  'nytimes',
  'com',
  '.',
  '/',
  '\\',
  '@',
  ':',
  '443',
  '%2e',
  '?',
  '#',
  ' ',
  '\t',
  '。',
  'ｎ',
  'é',
  '-',
  '[',
  ']',
  '\u00ad',
  '\ufe0f',
);

test('whatever is written, a browser goes to the host that is read here', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const url = `https://${pieces.join('')}`;
      const host = webAddress(url)?.host;
      if (host !== undefined) expect(new URL(url.trim()).hostname.replace(/\.$/, '')).toBe(host);
    }),
    { numRuns: 1500 },
  );
});

test('labels in other scripts are spelt as the network spells them', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('aez09äöéıłšжяαωßは中文अ한ا')),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, (label) => {
      const ascii = domainToASCII(`${label}.example`);
      // Not every mix of letters may be registered; and ß and ı are read anew by some.
      if (ascii === '' || /[ßı]/.test(label)) return;
      expect(plainHost(`${label.normalize('NFC')}.example`)).toBe(ascii);
    }),
    { numRuns: 2000 },
  );
  expect(plainHost('Bücher.example')).toBe('xn--bcher-kva.example');
});

test.each([
  'é.com/x',
  'é.com?x',
  'é.com#x',
  'é.com:443',
  'a@é.com',
  'é%2ecom',
  'é com.org',
  '[é].com',
  'é..com',
])('%s is no host', (text) => expect(plainHost(text)).toBeUndefined());

test('a strange host is refused, and an endless one before it is taken apart', () => {
  const works = [jest.spyOn(String.prototype, 'normalize'), jest.spyOn(String.prototype, 'split')];
  expect(plainHost(`${'a'.repeat(200)}\u00ad.com`)).toBeUndefined();
  expect(plainHost('é.'.repeat(10_000))).toBeUndefined();
  expect(webAddress(`https://${'a.'.repeat(10_000)}`)).toBeUndefined();
  const longest = Math.max(...works.flatMap(({ mock }) => mock.contexts.map((text) => String(text).length)));
  for (const work of works) work.mockRestore();
  expect(longest).toBeLessThanOrEqual(253);
});

test('a host in other letters is read for the three hundred thousandth time as for the first', () => {
  // Node's URL.canParse forgets letters beyond ASCII once the engine has optimised it.
  let lost = 0;
  for (let i = 0; i < 300_000; i++) if (plainHost('münchen.de') === undefined) lost++;
  expect(lost).toBe(0);
});
