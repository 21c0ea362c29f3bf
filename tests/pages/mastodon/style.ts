/** The look of the sample pages: measures like Mastodon's (600 px column, 15 px text), in our own CSS. */
import type { GalleryTheme } from '../../gallery/account';

export const GROUND: Record<GalleryTheme, string> = {
  light: 'rgb(255, 255, 255)',
  dim: 'rgb(25, 27, 34)',
  black: 'rgb(5, 5, 8)',
};

const COLOURS: Record<GalleryTheme, string> = {
  light: '--fg:#1b1b24;--grey:#55556a;--line:#dcdce6;--card:#fff',
  dim: '--fg:#f2f2f7;--grey:#a5a5b8;--line:#36384a;--card:#20222d',
  black: '--fg:#f2f2f7;--grey:#a5a5b8;--line:#2c2c38;--card:#101016',
};

/** The style sheet for one theme. */
export function styleSheet(theme: GalleryTheme): string {
  return `:root{${COLOURS[theme]}}${BASE}${HEADER}${ROWS}`;
}

const BASE = `
*{box-sizing:border-box}body{margin:0;color:var(--fg);font:15px/22px "Noto Sans","Noto Sans Arabic",sans-serif}a{color:inherit;text-decoration:none}
h1,h2,h3,p,dl,dd,ul{margin:0;padding:0;font:inherit;list-style:none}.columns-area{display:flex;justify-content:center;gap:10px}.column{width:600px;max-width:100%;min-width:0;border-inline:1px solid var(--line);min-height:100vh}
.column-header{padding:14px 16px;border-bottom:1px solid var(--line)}.invisible{font-size:0;display:inline-block;width:0;height:0}.emojione{width:20px;height:20px;vertical-align:middle;margin:-.2ex .15em .2ex}
svg.icon{width:18px;height:18px;fill:none;stroke:currentcolor;stroke-width:60;flex:none}.button{padding:6px 16px;border:0;border-radius:6px;background:#6364ff;color:#fff;font:inherit}.account__avatar img{display:block;width:100%;height:100%}
.display-name{display:block;min-width:0}.display-name__html{font-weight:600}.display-name__account{color:var(--grey)}bdi{overflow-wrap:anywhere}`;

const HEADER = `
.account__header__image,._comp_account_header__header{height:120px;background:linear-gradient(120deg,#8c8dff,#563acc)}.account__header__bar,._comp_account_header__barWrapper{padding:0 16px 16px}.account__header__tabs,._comp_account_header__avatarWrapper{margin-top:-50px}.account__header__tabs{display:flex;justify-content:space-between;align-items:flex-end}.button--destructive{background:#8c8da3}
.account__header__tabs__name{margin:12px 0}h1 bdi,.account__header__tabs__name h1>span{font-size:20px;font-weight:700}h1 small{display:flex;gap:6px;align-items:center;color:var(--grey);font-size:14px}.account__domain-pill{border:0;border-radius:4px;background:var(--line);color:inherit;font:inherit}
.account__header__badges,._comp_account_header__badges{display:flex;gap:6px;margin:6px 0}.account-role,._comp_badge__badge{display:inline-flex;gap:4px;align-items:center;padding:2px 8px;border:1px solid var(--line);border-radius:6px;color:var(--grey);font-size:13px}
.account__header__fields,._comp_account_header__fieldList{margin:12px 0;border:1px solid var(--line);border-radius:6px}.account__header__fields dl,.account-fields dl,._comp_mini_card__card{display:flex;gap:12px;padding:8px 12px}dt{color:var(--grey);width:90px}.verified dd,._comp_account_header__fieldVerified{color:#2f8f46}
.account__header__extra__links,._comp_number_fields__list{display:flex;flex-wrap:wrap;gap:16px;color:var(--grey)}._comp_account_header__displayNameWrapper{display:flex;gap:16px;margin:12px 0}._comp_account_header__nameWrapper{flex-grow:1;min-width:0}._comp_account_header__name h1{display:inline}
._comp_account_header__handleHelpButton,li button{display:flex;padding:0;border:0;background:none;color:var(--grey);font:inherit;word-break:break-all}.moved-account-banner,._comp_account_header__bannerWrapper{padding:16px;background:var(--card);border-bottom:1px solid var(--line)}.inactive,._comp_account_header__moved{opacity:.6}
.detailed-status__display-name,._comp_account_header__bannerActionsDisplayName{display:flex;gap:10px;align-items:center}`;

const ROWS = `
.status__wrapper,.detailed-status,.account,.conversation,.notification-group,._comp_account_list_item__wrapper,.account-card{padding:14px 16px;border-bottom:1px solid var(--line)}.status__prepend{display:flex;gap:8px;color:var(--grey);font-size:14px;margin-bottom:8px}.status__prepend strong,.status__prepend bdi{font-weight:600}
.status__info{display:flex;justify-content:space-between;align-items:center;gap:10px;margin-bottom:8px}.status__display-name{display:flex;gap:10px;min-width:0;align-items:center}.status__prepend .status__display-name{display:inline}.status__relative-time{color:var(--grey);font-size:14px}.status__quote{margin-top:10px;border:1px solid var(--line);border-radius:8px}.status__quote .status__wrapper{border:0}
.account__wrapper{display:flex;gap:10px;align-items:center}.account__info-wrapper{flex:1 1 auto;min-width:0}.account__display-name{display:flex;gap:10px;align-items:center}.account__details{color:var(--grey);font-size:14px;display:flex;gap:8px;flex-wrap:wrap}.verified-badge,._comp_badge__success{display:inline-flex;align-items:center;color:#2f8f46}
._comp_list_item__wrapper{display:flex;gap:10px;align-items:center}._comp_list_item__title{display:flex;gap:6px}._comp_list_item__subtitle{color:var(--grey)}.hover-card{width:290px;max-width:90vw;padding:14px;display:flex;flex-direction:column;gap:10px;background:var(--card);border:1px solid var(--line);border-radius:8px;box-shadow:0 8px 24px #0004}.hover-card__name{display:flex;gap:10px;align-items:center}
.account-card__permalink{display:block}.account-card__title{display:flex;gap:10px;align-items:center}.account-card__counters{display:flex;gap:16px;color:var(--grey)}.notification-group,.conversation{display:flex;gap:12px}.notification-group__main,.conversation__content{min-width:0;flex:1}.notification-group__embedded-status__account,.autosuggest-account{display:flex;gap:8px;align-items:center;padding:4px 0}
@media(max-width:600px){.columns-area{display:block}.column{border:0;width:auto}}`;
