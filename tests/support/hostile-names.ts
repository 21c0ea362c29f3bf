/** Names made to break readers, and whether one has broken a page. */
import type { Page } from 'puppeteer-core';

export const MARKUP = '<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script>';

/** What to put around or in place of an ordinary name. */
export const hostileNames = (name: string): [what: string, name: string][] => [
  ['markup', `${name} ${MARKUP}`],
  ['10,000 characters', `${name} ${'x'.repeat(10_000)}`],
  ['10,000 stacked marks', `${name.slice(0, 1)}${'\u0301'.repeat(10_000)}${name.slice(1)}`],
  ['lone surrogates', `\ud800${name.slice(0, 6)}\udfff${name.slice(6)}\ud83d`],
  ['a right-to-left override', `\u202e${name}\u2066`],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['message syntax', '$1 {name} $name$ __MSG_extension_name__'],
];

/** Whether no markup of a name has become part of the page or of a mark in it. */
export async function isUnbroken(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const roots = [
      document,
      ...[...document.querySelectorAll('deadringer-mark')].map((mark) => mark.shadowRoot),
    ];
    const planted = roots.flatMap((root) => [
      ...(root?.querySelectorAll('img[src="x"], body script:not([src])') ?? []),
    ]);
    return !('broken' in globalThis) && planted.every((element) => element.getAttribute('src') !== 'x');
  });
}
