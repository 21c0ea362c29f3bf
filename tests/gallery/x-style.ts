/** The look of the sample pages: X's measures (600 px column, 20 px name, 15 px text) and three grounds, in our own CSS. */
import type { GalleryTheme } from './account';

const GROUNDS: Record<GalleryTheme, string> = {
  light:
    '--bg:#fff;--fg:#0f1419;--grey:#536471;--line:#eff3f4;--soft:#f7f9f9;--strong:#0f1419;--on-strong:#fff;--edge:#cfd9de',
  dim: '--bg:rgb(21,32,43);--fg:#f7f9f9;--grey:#8b98a5;--line:#38444d;--soft:#1e2732;--strong:#eff3f4;--on-strong:#0f1419;--edge:#536471',
  black:
    '--bg:#000;--fg:#e7e9ea;--grey:#71767b;--line:#2f3336;--soft:#16181c;--strong:#eff3f4;--on-strong:#0f1419;--edge:#536471',
};

/** What X writes into `body[style]`. */
export const BODY_GROUND: Record<GalleryTheme, string> = {
  light: 'rgb(255, 255, 255)',
  dim: 'rgb(21, 32, 43)',
  black: 'rgb(0, 0, 0)',
};

/** The style sheet for one theme. */
export function styleSheet(theme: GalleryTheme): string {
  return `:root{${GROUNDS[theme]}}${BASE}${HEADER}${LIST}${NARROW}`;
}

const BASE = `
*{box-sizing:border-box}
body{margin:0;color:var(--fg);font:15px/20px TwitterChirp,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK JP","Noto Sans Arabic",Helvetica,Arial,sans-serif}
a{color:inherit;text-decoration:none}button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0}ul{list-style:none;margin:0;padding:0}
h1,h2{font:inherit;margin:0}.r-hidden{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
.r-app{display:flex;justify-content:center;min-height:100vh}
.r-main{display:flex;gap:30px;min-width:0}
.r-column{width:600px;max-width:100%;min-width:0;border-inline:1px solid var(--line);padding-bottom:60px}
.r-row{display:flex;align-items:center;gap:8px}.r-start{gap:4px;min-width:0;align-items:center}.r-clip{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.r-grow{flex:1}
.r-grey{color:var(--grey)}.r-bold{font-weight:700}.r-small{font-size:13px;line-height:16px}.r-gap{margin-top:12px}
svg.r-4qtqp9{width:20px;height:20px;fill:currentcolor;flex:none}svg.r-line{fill:none;stroke:currentcolor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.r-emoji{width:1.2em;height:1.2em;vertical-align:-20%;margin:0 .075em}
svg.r-tick{fill:currentcolor}svg.r-1cvl2hr{color:rgb(29,155,240)}`;

const HEADER = `
.r-sticky{position:sticky;top:0;z-index:2;display:flex;align-items:center;gap:28px;height:53px;padding-inline:16px;background:var(--bg);opacity:.96}
.r-sticky h2{font-size:20px;line-height:24px;font-weight:700}.r-sticky-title{display:flex;align-items:center;gap:2px;overflow:hidden}.r-sticky-title>span{display:inline-flex;flex:none;align-items:center}.r-sticky-title>span:first-child{display:block;flex:0 1 auto;overflow:hidden;text-overflow:ellipsis}
.r-plain{display:inline-flex}[dir=rtl] .r-sticky .r-plain{transform:scaleX(-1)}
.r-banner{display:block;aspect-ratio:3/1;background:var(--line)}.r-fill{width:100%;height:100%;display:block;object-fit:cover}
.r-head{padding:12px 16px 0}.r-top{display:flex;justify-content:space-between;align-items:flex-start;height:68px}
.r-avatar{width:25%;max-width:142px;min-width:80px;margin-top:-15%;border-radius:50%;border:4px solid var(--bg);background:var(--bg);aspect-ratio:1;overflow:hidden;z-index:1}.r-avatar.r-square,.r-picture.r-square{border-radius:12%}
.r-picture{width:100%;height:100%;display:block;border-radius:50%}
.r-follow{height:36px;padding-inline:16px;border-radius:999px;background:var(--strong);color:var(--on-strong);font-weight:700}.r-compact{height:32px}
.r-round{width:36px;height:36px;border:1px solid var(--edge);border-radius:50%;display:grid;place-items:center}
.r-6gpygo{margin-top:4px}.r-title{font-size:20px;line-height:24px;font-weight:800;min-width:0;display:flex;align-items:center}
.r-name{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;display:block}.r-title:first-child{overflow:hidden}
.r-slot{display:inline-flex;align-items:center;gap:2px;min-height:20px}.r-slot .r-tick{display:block}.r-button{display:inline-flex}
.r-affiliate img{width:16px;height:16px;display:block;border:1px solid var(--line);border-radius:2px}
.r-label{margin-top:4px}.r-mask{width:14px;height:14px;border-radius:50%;background:var(--grey);color:transparent;display:block}
.r-facts{display:flex;flex-wrap:wrap;gap:2px 12px}.r-fact{display:inline-flex;gap:4px;align-items:center;min-width:0;overflow-wrap:anywhere}.r-fact svg.r-4qtqp9{width:18px;height:18px;stroke-width:1.6}.r-link span{color:rgb(29,155,240)}
.r-counts{gap:20px;margin-bottom:14px}
[data-testid=UserDescription]{overflow-wrap:anywhere;white-space:pre-wrap}
.r-empty{max-width:380px;margin:48px auto;padding-inline:24px}.r-empty h2{font-size:31px;line-height:36px;font-weight:800;margin-bottom:8px}`;

const LIST = `
.r-tabs{display:flex;border-bottom:1px solid var(--line)}.r-tab{flex:1;text-align:center;color:var(--grey)}.r-tab a{display:inline-block;padding:16px 4px}.r-tab [aria-selected=true]{color:var(--fg);font-weight:700;box-shadow:inset 0 -4px rgb(29,155,240)}
.r-article{display:flex;gap:8px;padding:12px 16px;border-bottom:1px solid var(--line)}.r-small-avatar{width:40px;height:40px;flex:none}.r-small-avatar .r-square{border-radius:12%}
[data-testid=tweetText]{white-space:normal}.r-actions{display:flex;justify-content:space-between;max-width:380px;margin-top:10px}.r-actions svg.r-4qtqp9{width:18px;height:18px;stroke-width:1.5}.r-article .r-tick,.r-sticky .r-tick{width:18px;height:18px}
.r-side{width:275px;padding-inline-end:24px}.r-side-inner{position:sticky;top:0}.r-logo{padding:14px 12px}.r-logo svg.r-4qtqp9{width:26px;height:26px;stroke-width:2.6}
.r-nav{display:flex;gap:20px;align-items:center;padding:12px;font-size:20px;line-height:24px}.r-nav svg.r-4qtqp9{width:26px;height:26px;stroke-width:1.8}
.r-post{display:block;margin-top:16px;padding:16px;border-radius:999px;background:var(--strong);color:var(--on-strong);text-align:center;font-weight:700;font-size:17px}
.r-sidebar{width:350px;padding-top:8px}.r-search{display:flex;gap:10px;align-items:center;padding:11px 16px;border:1px solid var(--edge);border-radius:999px;color:var(--grey);margin-bottom:16px}
.r-box{border:1px solid var(--line);border-radius:16px;padding:12px 16px;background:var(--bg)}.r-box h2{font-size:20px;line-height:24px;font-weight:800;margin-bottom:8px}
.r-item{display:flex;align-items:center;gap:8px;padding-block:8px}.r-cell{display:flex;gap:8px;align-items:center;flex:1;min-width:0;text-align:start}`;

const NARROW = `
@media(max-width:1280px){.r-side{width:72px;padding-inline-end:8px}.r-nav-text,.r-post{display:none}}
@media(max-width:1040px){.r-sidebar{display:none}}
@media(max-width:700px){.r-app{display:block}.r-column{border:0;width:auto}.r-main{display:block}
.r-side{position:fixed;inset:auto 0 0;width:auto;padding:0;z-index:3;background:var(--bg);border-top:1px solid var(--line)}.r-side-inner{position:static}.r-logo{display:none}.r-side nav{display:flex;justify-content:space-around}.r-nav{padding:10px}}`;
