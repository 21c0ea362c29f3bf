/** A whole page around a column's rows, and the names that its sidebar shows. */
import type { PageOptions } from '../../gallery/account';
import { framed } from '../../gallery/x-page';
import type { SampleName } from '../page';
import { words } from './parts';
import { PLACES } from './style';

/** A page with a bar that says where one is. */
export function placePage(title: string, rows: string, options: PageOptions, layers = ''): string {
  const bar = `<div class="css-175oi2r r-sticky"><h2 dir="ltr" aria-level="2" role="heading" class="css-146c3p1">${words(title)}</h2></div>`;
  return framed(`${title} / X`, `${bar}${rows}`, options, { head: `<style>${PLACES}</style>`, layers });
}

/** "Who to follow" beside the column; it comes behind everything in it. */
export const SIDEBAR: readonly SampleName[] = (
  [
    ['ilvara_teague', 'Ilvara Teague'],
    ['borrin_askew', 'Borrin Askew'],
    ['teapotquarterly', 'Teapot Quarterly'],
  ] as const
).map(([handle, displayName]) => ({
  profile: { site: 'x', handle, displayName, badge: 'none', place: 'cell' },
  level: 'none',
}));
