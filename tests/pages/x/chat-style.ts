/** The look of X's Chat, which its shadow root brings along: two panes on a page, one in the drawer, in our own CSS. */
export const CHAT_STYLE = `
*{box-sizing:border-box}a{color:inherit;text-decoration:none}:host{display:block}
.c-panes{display:flex;min-height:560px}.c-inbox{width:360px;flex:none;border-inline-end:1px solid var(--line);min-width:0}.c-panel{flex:1;min-width:0;display:flex;flex-direction:column}
.c-title{font-size:20px;font-weight:800;padding:16px}.c-sub{font-weight:700;padding:12px 16px 4px;color:var(--grey);font-size:13px}
.c-item{display:flex;gap:12px;padding:10px 16px;align-items:center}.c-open{flex:1;min-width:0;display:block}
.c-line{display:flex;align-items:center;gap:6px;min-width:0}.c-name{min-width:0;display:flex}.c-text{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.font-bold{font-weight:700}.c-grey{color:var(--grey)}.c-time{flex:none;margin-inline-start:auto;font-size:13px}
img{width:40px;height:40px;border-radius:50%;display:block}.r-emoji{width:1.2em;height:1.2em;border-radius:0;display:inline;vertical-align:-20%}.c-pair{position:relative;width:40px;height:40px;flex:none}.c-pair img{width:28px;height:28px;position:absolute}.c-pair img+img{inset-inline-end:0;bottom:0}
.c-header{display:flex;align-items:center;gap:10px;padding:10px 16px;border-bottom:1px solid var(--line);min-width:0}.c-header a{display:flex;align-items:center;gap:10px;min-width:0}.c-header img{width:32px;height:32px}
.c-about{display:flex;flex-direction:column;align-items:center;gap:2px;padding:24px;text-align:center}.c-messages{padding:0 16px 16px;display:flex;flex-direction:column;gap:8px;list-style:none;margin:0}
.c-bubble{background:var(--soft);border-radius:18px;padding:8px 14px;max-width:80%;width:fit-content}
.chat-drawer{position:fixed;z-index:4;inset-inline-end:20px;bottom:0;width:400px;max-width:calc(100vw - 24px);background:var(--bg);color:var(--fg);border:1px solid var(--line);border-radius:16px 16px 0 0}.chat-drawer .c-panel{min-height:340px}
@media(max-width:700px){.c-panes{flex-direction:column}.c-inbox{width:auto}}`;
