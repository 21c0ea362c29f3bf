/**
 * Pages built like those of Bluesky's client. They are made by hand after public descriptions of its structure; no code
 * and no style of Bluesky is in them, every post is a sample, and they ask for nothing from the network.
 */
import type { GalleryTheme, PageOptions } from '../../gallery/account';
import { escaped } from '../../gallery/markup';
import type { BlueskyAccount } from './account';

const NOTICE = 'Made by hand after public descriptions of Bluesky’s pages; a sample, not a copy.';

const GROUND: Record<GalleryTheme, string> = {
  light: 'rgb(255, 255, 255)',
  dim: 'rgb(21, 29, 40)',
  black: 'rgb(0, 0, 0)',
};
const CLASS: Record<GalleryTheme, string> = { light: 'light', dim: 'dim', black: 'dark' };

const COLOURS: Record<GalleryTheme, string> = {
  light: '--fg:#0b0f14;--grey:#405168;--line:#dce2ea;--card:#fff',
  dim: '--fg:#f1f3f5;--grey:#aebbc9;--line:#2c3a4e;--card:#1c2736',
  black: '--fg:#f1f3f5;--grey:#aebbc9;--line:#232e3e;--card:#0a0d12',
};

const BASE = `
*{box-sizing:border-box}body{margin:0;color:var(--fg);font:15px/20px "Noto Sans","Noto Sans Arabic",sans-serif}a{color:inherit;text-decoration:none}button{border:0;background:none;color:inherit;font:inherit;padding:0}
#root{width:600px;max-width:100%;margin:0 auto;border-inline:1px solid var(--line);min-height:100vh}svg,img{display:block}[dir]{overflow-wrap:anywhere}.r-round{border-radius:50%;overflow:hidden}
.r-item{padding:12px 16px;border-top:1px solid var(--line)}.r-row{display:flex;gap:10px;align-items:flex-start}.r-grow{flex:1;min-width:0}.r-meta,.r-line{display:flex;align-items:center;gap:4px;min-width:0}.r-meta .r-line,.r-shrink{min-width:0}.r-line>.r-name,.r-line>.r-handle{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.r-line>.r-handle{flex-shrink:10}.r-badges{flex-shrink:0}.r-when{white-space:nowrap;flex-shrink:0}.r-name{font-weight:600}.r-handle,.r-when,.r-grey{color:var(--grey)}
.r-badges,.r-inline{display:inline-flex;gap:4px;vertical-align:middle}.r-header{padding:16px}.r-title{font-size:26px;line-height:32px;font-weight:800}.r-counts{display:flex;gap:14px;margin:8px 0}.r-pill{background:var(--line);border-radius:4px;padding:2px 6px;font-size:13px}.r-button{background:#0070ff;color:#fff;border-radius:99px;padding:8px 14px}
.r-quote,.r-card{margin-top:8px;padding:12px;border:1px solid var(--line);border-radius:8px;background:var(--card)}.r-card{width:300px;max-width:calc(100vw - 32px);margin:12px 16px;overflow:hidden}.r-floating{position:fixed;inset:100px auto auto 40px}.r-moved{will-change:transform}.r-card .r-name{font-size:18px;font-weight:800}.r-tabs{display:flex;gap:24px;padding:10px 16px}
.r-inner{display:inline-block;vertical-align:top}.r-list{overflow:hidden}.r-list .r-inner{display:block}.r-entry{padding:8px 0}.r-entry .r-button{padding:4px 10px}`;

export interface Parts {
  title: string;
  /** What the client draws, from the top. */
  content: string;
  /** What floats above it. */
  portal?: string;
  /** Whom the served page's head describes. */
  described?: BlueskyAccount;
}

/** A whole page of bsky.app. */
export function page({ title, content, portal = '', described }: Parts, options: PageOptions = {}): string {
  const { theme = 'light', lang = 'en' } = options;
  const head = described ? schemaOf(described) : '';
  return (
    `<!DOCTYPE html>\n<!-- ${NOTICE} -->\n<html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''} class="theme--${CLASS[theme]}" style="background-color: ${GROUND[theme]};"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="bskyweb"><title>${escaped(title)}</title>${head}` +
    `<style>:root{${COLOURS[theme]}}${BASE}</style></head><body style="background-color: ${GROUND[theme]};"><div id="root"><div class="r-tabs"><a href="/" aria-label="Home">Bluesky</a></div>${content}</div>${portal}</body></html>`
  );
}

function schemaOf({ name, handle, did, joined }: BlueskyAccount): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    ...(joined && { dateCreated: `${joined}T10:00:00.000Z` }),
    mainEntity: { '@type': 'Person', name, alternateName: `@${handle}`, identifier: did },
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
