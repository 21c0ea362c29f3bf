/** What stands around a profile's header: navigation, sticky header, tabs, posts, and a sidebar of other people. */
import type { GalleryAccount, GalleryLanguage } from './account';
import { avatar, drawn, escaped, icon } from './markup';
import { drawnAs } from './numbers';
import { badgeSlot, tickDrawing } from './ticks';
import { WORDS } from './words';

const NAV_ICONS = [
  'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15.500 15.500L20 20',
  'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  'M4 5h16v12H9l-5 4z',
  'M6 4h12v17l-6-4-6 4z',
  'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-6 8-6s7 1 8 6',
].map((path) => path.replace(/(\.\d)00/g, '$1'));
const BACK = 'M20 12H5M11 5l-7 7 7 7';
const ACTIONS = [
  'M4 5h16v12H9l-5 4z',
  'M7 4v13h9M4 7l3-3 3 3M17 20V7H8M14 17l3 3 3-3',
  'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z',
  'M5 20v-7M12 20V5M19 20v-10',
];

const words = (content: string): string => `<span class="css-1jxf684 r-poiln3">${content}</span>`;

/** The column of X's own links at the start of the line; a bar at the foot on narrow screens. */
export function navigation(lang: GalleryLanguage): string {
  const { nav, post } = WORDS[lang];
  const links = nav.map((name, at) => {
    const isOwn = at === nav.length - 1;
    return `<a href="/${isOwn ? 'sample_reader' : 'home'}" role="link" class="css-175oi2r r-nav"${isOwn ? ' data-testid="AppTabBar_Profile_Link"' : ''} aria-label="${name}">${icon(NAV_ICONS[at] ?? BACK)}<div dir="ltr" class="css-146c3p1 r-nav-text">${words(name)}</div></a>`;
  });
  return `<header role="banner" class="css-175oi2r r-side"><div class="css-175oi2r r-side-inner"><h1 class="r-logo">${icon('M5 5l14 14M19 5L5 19')}</h1><nav aria-label="Primary" role="navigation" class="css-175oi2r">${links.join('')}</nav><a href="/compose/post" role="link" class="css-175oi2r r-post">${post}</a></div></header>`;
}

/** The bar that stays above the profile and repeats name and tick. */
export function stickyHeader(account: GalleryAccount | undefined, lang: GalleryLanguage): string {
  const tick = account?.tick ? tickDrawing(account.tick, WORDS[lang]) : '';
  const title = account
    ? `<div dir="auto" class="css-146c3p1 r-sticky-title">${words(words(drawn(account.name)))}${words(tick)}</div>`
    : 'X';
  const posts = WORDS[lang].posts(drawnAs(account ? 2 : 0, lang).text);
  return (
    `<div class="css-175oi2r r-sticky"><button aria-label="Back" data-testid="app-bar-back" role="button" class="css-175oi2r r-plain" type="button">${icon(BACK)}</button>` +
    `<div class="css-175oi2r r-clip"><h2 dir="ltr" aria-level="2" role="heading" class="css-146c3p1">${title}</h2><div dir="ltr" class="css-146c3p1 r-grey r-small">${posts}</div></div></div>`
  );
}

/** Tabs and a short timeline of the account's posts. */
export function timeline(account: GalleryAccount, lang: GalleryLanguage): string {
  const { tabs, samplePost } = WORDS[lang];
  const links = tabs.map(
    (tab, at) =>
      `<div role="presentation" class="css-175oi2r r-tab"><a href="/${account.handle}${['', '/with_replies', '/reposts', '/media'][at] ?? ''}" role="tab" aria-selected="${at === 0}" class="css-175oi2r"><div dir="ltr" class="css-146c3p1">${words(tab)}</div></a></div>`,
  );
  const posts = [account.post ?? samplePost, samplePost].map((post, at) =>
    cell(article(account, post, at, lang)),
  );
  return (
    `<nav aria-live="polite" role="navigation" class="css-175oi2r"><div role="tablist" data-testid="ScrollSnap-List" class="css-175oi2r r-tabs">${links.join('')}</div></nav>` +
    `<section role="region" class="css-175oi2r"><h1 class="r-hidden">${words(tabs[0] ?? '')}</h1><div aria-label="Timeline" class="css-175oi2r"><div style="position: relative">${posts.join('')}</div></div></section>`
  );
}

const cell = (content: string): string =>
  `<div class="css-175oi2r" data-testid="cellInnerDiv"><div class="css-175oi2r">${content}</div></div>`;

function article(account: GalleryAccount, post: string, at: number, lang: GalleryLanguage): string {
  const { handle } = account;
  const link = `<a href="/${handle}" role="link" class="css-175oi2r r-clip"><div class="css-175oi2r"><div dir="ltr" class="css-146c3p1 r-bold">${words(words(drawn(account.name)))}</div></div></a>`;
  const slot = `<div dir="ltr" class="css-146c3p1">${badgeSlot(account, WORDS[lang], false)}</div>`;
  const time = `<a href="/${handle}/status/159000000000000000${at}" dir="ltr" role="link" class="css-146c3p1 r-grey"><time datetime="2022-11-1${at}T17:00:00.000Z">11.1${at}.</time></a>`;
  const names = `<div class="css-175oi2r r-row r-start r-clip" data-testid="User-Name"><div class="css-175oi2r r-row r-start r-clip">${link}${slot}</div><div class="css-175oi2r r-row r-start"><a href="/${handle}" role="link" tabindex="-1" class="css-175oi2r"><div dir="ltr" class="css-146c3p1 r-grey">${words(`@${handle}`)}</div></a><div dir="ltr" aria-hidden="true" class="css-146c3p1 r-grey">·</div>${time}</div></div>`;
  const actions = ACTIONS.map(
    (path, index) =>
      `<button role="button" type="button" aria-label="${index}" class="css-175oi2r r-plain r-grey">${icon(path)}</button>`,
  ).join('');
  return (
    `<article aria-labelledby="post${at}" role="article" tabindex="0" class="css-175oi2r r-article" data-testid="tweet"><div class="css-175oi2r" data-testid="Tweet-User-Avatar"><div class="css-175oi2r r-small-avatar" data-testid="UserAvatar-Container-${handle}">${avatar(account.hue, account.initials, account.tick === 'gold')}</div></div>` +
    `<div class="css-175oi2r r-clip r-grow">${names}<div dir="auto" lang="${lang}" id="post${at}" class="css-146c3p1" data-testid="tweetText">${words(escaped(post))}</div><div role="group" class="css-175oi2r r-actions">${actions}</div></div></article>`
  );
}

const OTHERS = [
  { handle: 'ilvara_teague', name: 'Ilvara Teague', id: '1501112131415161718', hue: 150, initials: 'IT' },
  { handle: 'borrin_askew', name: 'Borrin Askew', id: '1402122232425262728', hue: 20, initials: 'BA' },
  {
    handle: 'teapotquarterly',
    name: 'Teapot Quarterly',
    id: '1303132333435363738',
    hue: 290,
    initials: 'TQ',
  },
];

/** The column with the search box and other people's names, whose buttons bear their numbers, not the profile's. */
export function sidebar(lang: GalleryLanguage): string {
  const { search, whoToFollow, follow } = WORDS[lang];
  const rows = OTHERS.map(
    ({ handle, name, id, hue, initials }) =>
      `<li role="listitem" class="r-item"><button role="button" type="button" class="css-175oi2r r-cell" data-testid="UserCell"><div class="css-175oi2r r-small-avatar" data-testid="UserAvatar-Container-${handle}"><a href="/${handle}" aria-hidden="true" tabindex="-1" role="link">${avatar(hue, initials, false)}</a></div>` +
      `<div class="css-175oi2r r-clip r-grow"><a href="/${handle}" role="link" class="css-175oi2r"><div dir="ltr" class="css-146c3p1 r-bold">${words(words(name))}${words('')}</div><div dir="ltr" class="css-146c3p1"></div></a><a href="/${handle}" role="link" tabindex="-1" class="css-175oi2r"><div dir="ltr" class="css-146c3p1 r-grey">${words(`@${handle}`)}</div></a></div></button>` +
      `<button aria-label="${follow} @${handle}" data-testid="${id}-follow" role="button" type="button" class="css-175oi2r r-follow r-compact"><div dir="ltr" class="css-146c3p1">${words(words(follow))}</div></button></li>`,
  );
  return `<div class="css-175oi2r r-sidebar" data-testid="sidebarColumn"><div class="css-175oi2r r-search">${icon(NAV_ICONS[1] ?? BACK)}${search}</div><aside aria-label="${whoToFollow}" role="complementary" class="css-175oi2r r-box"><h2 dir="ltr" role="heading" aria-level="2" class="css-146c3p1">${words(whoToFollow)}</h2><ul role="list" class="r-list">${rows.join('')}</ul></aside></div>`;
}
