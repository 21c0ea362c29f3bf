/** The look of posts, lists, cards and messages, after X's measures, in our own CSS. */
export const PLACES = `
.r-names{display:flex;align-items:center;gap:4px;min-width:0}.r-names>:first-child{flex:0 1 auto;min-width:0}.r-second{flex:0 100 auto;min-width:0;overflow:hidden}.r-second>div:first-child{min-width:0}
.r-stacked{flex-direction:column;align-items:flex-start;gap:0}.r-stacked>*{max-width:100%}.r-focal{display:block}.r-focal [data-testid=tweetText]{font-size:17px;line-height:24px;margin:12px 0}.r-focal>.r-row{gap:8px}
.r-context{display:flex;gap:8px;padding:8px 16px 0 40px;font-size:13px;line-height:16px;font-weight:700;color:var(--grey);margin-bottom:-6px}.r-context svg.r-4qtqp9{width:16px;height:16px}
.r-quote{border:1px solid var(--edge);border-radius:16px;padding:12px;margin-top:12px}.r-quote .r-small-avatar{width:24px;height:24px}.r-quote [data-testid=tweetText]{margin-top:4px}
.r-pcf{display:inline-flex;align-items:center;gap:4px;margin:1px 0 2px}.r-slot:empty{display:none}
.r-person{display:flex;gap:8px;padding:12px 16px}.r-person .r-tick,.r-card .r-tick,.r-dm .r-tick,.r-notice .r-tick,.r-suggestion .r-tick,.r-article .r-tick{width:18px;height:18px}.r-person>.r-grow{min-width:0}.r-between{justify-content:space-between}
.r-indicator{background:var(--soft);border-radius:4px;padding:0 4px;font-size:11px;line-height:16px;color:var(--grey);flex:none}.r-pressed{background:transparent;color:inherit;border:1px solid var(--edge)}
.r-float{position:absolute;z-index:4;inset-inline-start:max(24px,calc(50% - 280px));top:250px;width:300px;max-width:calc(100vw - 32px)}.r-card{background:var(--bg);border-radius:16px;padding:16px;box-shadow:0 0 15px rgba(101,119,134,.2),0 0 3px 1px rgba(101,119,134,.15)}.r-card .r-small-avatar{width:64px;height:64px}
.r-dropdown{background:var(--bg);border-radius:8px;box-shadow:0 0 15px rgba(101,119,134,.2),0 0 3px 1px rgba(101,119,134,.15);margin:8px 16px;max-width:380px}.r-suggestion{display:flex;gap:12px;align-items:center;padding:12px 16px}.r-suggestion>.r-grow,.r-dm>.r-grow{min-width:0}
.r-notice{display:flex;gap:12px;padding:12px 16px;border-bottom:1px solid var(--line)}.r-notice svg.r-line{width:30px;height:30px;color:rgb(29,155,240)}.r-pictures{display:flex;gap:6px;margin-bottom:8px}.r-notice .r-small-avatar{width:32px;height:32px}.r-notice a .r-tick{display:inline-block;vertical-align:text-bottom}
.r-dm{display:flex;gap:12px;padding:12px 16px;align-items:center}.r-drawer{position:fixed;z-index:4;inset-inline-end:20px;bottom:0;width:400px;max-width:calc(100vw - 40px);background:var(--bg);border-radius:16px 16px 0 0;box-shadow:0 0 15px rgba(101,119,134,.2);padding:4px 0}
@media(max-width:700px){.r-drawer{bottom:56px}}`;
