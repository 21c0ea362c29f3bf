/**
 * Sample pages that look and are built like X's profiles. They are made by hand after public descriptions of the
 * page's structure; nothing in them was copied from the site, and every post in them is a sample. A page asks for
 * nothing from the network.
 */
import { textOf, type GalleryAccount, type GalleryLanguage, type PageOptions } from './account';
import { escaped } from './markup';
import { navigation, sidebar, stickyHeader, timeline } from './x-around';
import { profileHeader } from './x-header';
import { moveScript } from './x-move';
import { BODY_GROUND, styleSheet } from './x-style';

const NOTICE = 'Made by hand after public descriptions of X’s pages; a sample, not a copy.';

/** The profile page of an account. */
export function profilePage(account: GalleryAccount, options: PageOptions = {}): string {
  const lang = options.lang ?? 'en';
  const title = `${textOf(account.name)} (@${account.handle}) / X`;
  const column = `${stickyHeader(account, lang)}<div class="css-175oi2r">${profileHeader(account, lang)}</div>${timeline(account, lang)}`;
  return framed(title, column, options, { head: schemaOf(account) });
}

/** The page of a handle that has no profile: nobody has it, or its account is suspended. */
export function emptyPage(
  handle: string,
  reason: 'missing' | 'suspended',
  options: PageOptions = {},
): string {
  const [headline, explanation] =
    reason === 'suspended'
      ? ['Account suspended', 'X suspends accounts which violate the X Rules.']
      : ['This account doesn’t exist', 'Try searching for another.'];
  const column =
    `${stickyHeader(undefined, options.lang ?? 'en')}<div class="css-175oi2r"><div class="css-175oi2r r-banner"></div><div class="css-175oi2r r-head"><div class="css-175oi2r r-top"></div>` +
    `<div dir="ltr" class="css-146c3p1 r-title">@${escaped(handle)}</div></div></div>` +
    `<div data-testid="emptyState" class="css-175oi2r r-empty"><h2 dir="auto" data-testid="empty_state_header_text" class="css-146c3p1">${headline}</h2><div dir="auto" class="css-146c3p1 r-grey" data-testid="empty_state_body_text">${explanation}</div></div>`;
  return framed('Profile / X', column, options);
}

/** The same page after an imagined change of X's: every test id that names are found by is another. */
export function withOtherTestIds(html: string): string {
  return html.replace(
    /data-testid="(UserName|User-Name|primaryColumn|UserDescription|tweet|icon-verified)"/g,
    (_, id: string) => {
      const renamed = Array.from(id, (character) => character.charCodeAt(0).toString(36)).join('');
      return `data-testid="v2-${renamed}"`;
    },
  );
}

/** A whole page around what stands in the main column; `head` goes into its head, `layers` into what floats above it. */
export function framed(
  title: string,
  column: string,
  options: PageOptions,
  { head = '', layers = '' }: { head?: string; layers?: string } = {},
): string {
  const { theme = 'light', lang = 'en' } = options;
  const scheme = theme === 'light' ? 'light' : 'dark';
  return (
    `<!DOCTYPE html>\n<!-- ${NOTICE} -->\n<html dir="${directionOf(lang)}" lang="${lang}" data-theme="${scheme}" style="color-scheme: ${scheme};"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover"><title>${escaped(title)}</title><style>${styleSheet(theme)}</style>${head}</head>` +
    `<body style="background-color: ${BODY_GROUND[theme]};"><div id="react-root"><div class="css-175oi2r r-13awgt0"><div class="css-175oi2r r-app">` +
    `${navigation(lang)}<main role="main" class="css-175oi2r r-main"><div class="css-175oi2r r-column" data-testid="primaryColumn">${column}</div>${sidebar(lang)}</main>` +
    `</div></div></div><div id="layers">${layers}</div>${moveScript()}</body></html>`
  );
}

function directionOf(lang: GalleryLanguage): 'ltr' | 'rtl' {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

/** What X puts into the head of a profile for machines. */
function schemaOf(account: GalleryAccount): string {
  const [year, month] = account.joined;
  const schema = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    dateCreated: new Date(Date.UTC(year, month - 1, 14)).toISOString(),
    mainEntity: {
      '@type': 'Person',
      additionalName: account.handle,
      givenName: textOf(account.name),
      identifier: account.id,
      url: `https://x.com/${account.handle}`,
    },
  };
  const json = JSON.stringify(schema).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json" data-testid="UserProfileSchema-test">${json}</script>`;
}
