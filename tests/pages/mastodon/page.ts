/**
 * Pages built like those of Mastodon's web client. They are made by hand after public descriptions of its structure; no
 * code and no style of Mastodon is in them, every post is a sample, and they ask for nothing from the network.
 */
import type { PageOptions } from '../../gallery/account';
import { escaped } from '../../gallery/markup';
import { domainOf, type Server } from './account';
import { GROUND, styleSheet } from './style';

const NOTICE = 'Made by hand after public descriptions of Mastodon’s pages; a sample, not a copy.';

/** What must never be read: whoever has the token acts in the reader's name. */
export const TOKEN = 'SampleTokenOfNobody-7f3a9c51d2e84b60';

export interface Parts {
  title: string;
  /** The columns, from the left; one is the usual layout. */
  columns: readonly string[];
  /** What stands at the end of the body, outside of the client's root. */
  portal?: string;
}

/** A whole page of a server. */
export function page(
  { title, columns, portal = '' }: Parts,
  server: Server,
  options: PageOptions = {},
): string {
  const { theme = 'light', lang = 'en' } = options;
  const direction = lang === 'ar' ? 'rtl' : 'ltr';
  const scheme = theme === 'light' ? 'light' : 'dark';
  const own = server.version === 'glitch' ? ' data-user-flavour="glitch"' : '';
  return (
    `<!DOCTYPE html>\n<!-- ${NOTICE} -->\n<html lang="${lang}" data-color-scheme="${scheme}"${own}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><title>${escaped(title)}</title><style>${styleSheet(theme)}</style>` +
    `<script id="initial-state" type="application/json">${stateOf(server, lang)}</script></head><body class="app-body ${direction}" style="background-color: ${GROUND[theme]};"><div class="notranslate app-holder" id="mastodon" data-props="{&quot;locale&quot;:&quot;${lang}&quot;}" dir="${direction}">` +
    `<div class="ui"><div class="columns-area">${columns.map(column).join('')}</div></div></div>${portal}</body></html>`
  );
}

const column = (content: string): string =>
  `<div role="region" class="column"><h1 class="column-header">·</h1><div class="item-list scrollable">${content}</div></div>`;

function stateOf(server: Server, lang: string): string {
  const repository = server.version === 'glitch' ? 'glitch-soc/mastodon' : 'mastodon/mastodon';
  const meta = {
    streaming_api_base_url: `wss://${server.host}`,
    access_token: TOKEN,
    locale: lang,
    domain: domainOf(server),
    version: server.version === 'glitch' ? '4.5.0+glitch' : server.version,
    repository,
    me: '10900',
  };
  return JSON.stringify({ meta, compose: { text: '"domain":"evil.example"' }, accounts: {} }).replaceAll(
    '<',
    '\\u003c',
  );
}
