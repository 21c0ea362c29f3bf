/**
 * A timeline without end, built as X builds one: few rows stand in the page, and as somebody scrolls they are given to
 * other posts, some by being written over, some by being made anew. Made by hand after public descriptions of X's
 * pages; every account is invented but for the documented fakes that come by again and again.
 */
import { tickDrawing } from '../gallery/ticks';
import { WORDS } from '../gallery/words';

export const ENDLESS_URL = 'https://x.com/home';

/** Every so many posts is by one of these. */
export const FAKE_EVERY = 40;
export const FAKES = [
  { name: 'George W. Bush', handle: 'GeorgeWBushs' },
  { name: 'LeBron James', handle: 'KINGJamez' },
  { name: 'Eli Lilly and Company', handle: 'EliLillyandCo' },
] as const;

/** What the page lets a test do and see. */
export interface Endless {
  /** Scrolls on, so many posts a frame, until this post is on top. */
  scroll(postsPerFrame: number, until: number): Promise<void>;
  /** Marks seen in painted frames beside an account that isn't theirs, or beside another mark. */
  wrong: string[];
  /** Frames that were looked at. */
  frames: number;
  /** Accounts whose name has stood in the page, the fakes once each time. */
  shown: number;
  /** Handles of the fakes in the page now, and of those that bear a mark. */
  fakes(): { standing: string[]; marked: string[] };
}

const TICK = tickDrawing('blue', WORDS.en);
const text = (part: string): string =>
  `<span class="css-1jxf684"><span class="css-1jxf684" data-part="${part}"></span></span>`;

/** One post; parts are filled in by the script. */
const ROW =
  `<div data-testid="cellInnerDiv" class="cell"><article data-testid="tweet" role="article" tabindex="0" class="css-175oi2r">` +
  `<div data-testid="Tweet-User-Avatar"><div data-part="avatar"><a data-part="link" role="link" tabindex="-1"><i class="picture"></i></a></div></div>` +
  `<div class="body"><div data-testid="User-Name" class="css-175oi2r name">` +
  `<div class="css-175oi2r first"><div class="css-175oi2r"><a data-part="link" role="link" class="css-175oi2r row"><div class="css-175oi2r row"><div dir="ltr" class="css-146c3p1">${text('name')}</div>` +
  `<div dir="ltr" class="css-146c3p1"><span class="css-1jxf684" data-part="tick"></span></div></div></a></div></div>` +
  `<div class="css-175oi2r second row"><div class="css-175oi2r"><a data-part="link" role="link" tabindex="-1"><div dir="ltr" class="css-146c3p1 grey"><span class="css-1jxf684" data-part="handle"></span></div></a></div>` +
  `<div dir="ltr" aria-hidden="true" class="css-146c3p1 grey"><span>·</span></div><div class="css-175oi2r"><a data-part="status" role="link"><time datetime="2026-11-01T12:00:00.000Z">1h</time></a></div></div></div>` +
  `<div dir="auto" lang="en" data-testid="tweetText" class="css-146c3p1">${text('text')}</div>` +
  `<div role="group" class="css-175oi2r row grey"><button data-testid="reply" aria-label="Reply">3</button><button data-testid="retweet" aria-label="Repost">14</button><button data-testid="like" aria-label="Like">159</button></div>` +
  `</div></article></div>`;

const STYLE = `body{margin:0;font:15px/20px system-ui,sans-serif}main{width:600px;margin:0 auto;position:relative}
.cell{position:absolute;inset-inline:0;height:120px;overflow:hidden;border-bottom:1px solid #eee;contain:strict}article{display:flex;gap:8px;padding:12px}
.name,.row{display:flex;gap:4px;align-items:center;min-width:0}.first{flex:0 1 auto;min-width:0;overflow:hidden}.grey{color:#536471}.picture{display:block;width:40px;height:40px;border-radius:50%;background:#cde}
a{color:inherit;text-decoration:none}.r-tick{width:18px;height:18px;fill:#1d9bf0}button{border:0;background:none;color:inherit}`;

/** Runs in the page. */
function timeline(fakes: typeof FAKES, fakeEvery: number, tick: string): void {
  const HEIGHT = 120;
  const STANDING = 16;
  const GIVEN =
    'Ada Bo Cleo Dara Emil Faye Gus Hana Ivo Juno Kit Lena Milo Nora Otis Pia Quin Rhea Sven Tula'.split(' ');
  const FAMILY =
    'Abbing Borlund Cresswick Dunmarsh Ekholt Farrowby Gilmott Hexley Ilverstad Jorvale Kestrup Lindmoor'.split(
      ' ',
    );
  const main = document.querySelector('main') as HTMLElement;
  const template = document.querySelector('template') as HTMLTemplateElement;
  const rows: { post: number; node: HTMLElement }[] = [];

  const accountOf = (post: number) => {
    const fake =
      post % fakeEvery === fakeEvery - 1 ? fakes[Math.floor(post / fakeEvery) % fakes.length] : undefined;
    if (fake) return { ...fake, tick: true };
    const name = `${GIVEN[post % GIVEN.length] ?? ''} ${FAMILY[(post * 7) % FAMILY.length] ?? ''}`;
    return { name, handle: `${name.replace(' ', '')}_${post.toString(36)}`.slice(-15), tick: post % 9 === 0 };
  };
  const fill = (node: HTMLElement, post: number): void => {
    const account = accountOf(post);
    const part = (name: string) => [...node.querySelectorAll(`[data-part="${name}"]`)];
    for (const one of part('name')) one.textContent = account.name;
    for (const one of part('handle')) one.textContent = `@${account.handle}`;
    for (const one of part('text')) one.textContent = `Post ${post} of a sample timeline.`;
    for (const one of part('link')) one.setAttribute('href', `/${account.handle}`);
    for (const one of part('status'))
      one.setAttribute('href', `/${account.handle}/status/${1700000000000 + post}`);
    for (const one of part('avatar'))
      one.setAttribute('data-testid', `UserAvatar-Container-${account.handle}`);
    for (const one of part('tick')) {
      if (account.tick !== (one.firstElementChild !== null)) one.replaceChildren();
      if (account.tick && !one.firstElementChild) one.append(document.importNode(ticks.content, true));
    }
    node.style.transform = `translateY(${post * HEIGHT}px)`;
    api.shown++;
  };
  const make = (): HTMLElement =>
    document.importNode(template.content, true).firstElementChild as HTMLElement;
  const ticks = document.createElement('template');
  ticks.innerHTML = tick;

  const api: Endless & { wrong: string[]; frames: number; shown: number } = {
    wrong: [],
    frames: 0,
    shown: 0,
    fakes: () => {
      const handles = new Set<string>(fakes.map(({ handle }) => handle));
      const standing = [...document.querySelectorAll('article')].filter((row) => handles.has(handleIn(row)));
      const marked = standing.filter((row) => row.querySelector('deadringer-mark'));
      return { standing: standing.map(handleIn), marked: marked.map(handleIn) };
    },
    scroll: (postsPerFrame, until) =>
      new Promise((resolve) => {
        let top = scrollY / HEIGHT;
        const on = (): void => {
          top = Math.min(until, top + postsPerFrame);
          scrollTo(0, top * HEIGHT);
          draw();
          setTimeout(look); // after this frame was painted
          if (top < until) requestAnimationFrame(on);
          else resolve();
        };
        requestAnimationFrame(on);
      }),
  };
  const handleIn = (row: Element): string =>
    row.querySelector('[data-part="handle"]')?.textContent.slice(1) ?? '';

  function draw(): void {
    const first = Math.max(0, Math.floor(scrollY / HEIGHT) - 4);
    for (let post = first; post < first + STANDING; post++) {
      const slot = post % STANDING;
      const known = rows[slot];
      if (known?.post === post) continue;
      const isReused = known !== undefined && Math.floor(post / STANDING) % 2 === 1;
      const node = isReused ? known.node : make();
      fill(node, post);
      if (!isReused) {
        known?.node.remove();
        main.append(node);
      }
      rows[slot] = { post, node };
    }
  }

  function look(): void {
    api.frames++;
    for (const row of document.querySelectorAll('article')) {
      const marks = [...row.querySelectorAll('deadringer-mark')];
      const handle = handleIn(row);
      if (marks.length > 1) api.wrong.push(`@${handle} has ${marks.length} marks`);
      for (const mark of marks) {
        const account = mark.getAttribute('data-account') ?? '';
        if (account !== `x:${handle}`) api.wrong.push(`${account} stands beside @${handle}`);
      }
    }
  }

  main.style.height = `${30_000 * HEIGHT}px`;
  draw();
  Object.assign(window, { endless: api });
}

/** The whole page; `window.endless` is an `Endless`. */
export function endlessPage(): string {
  return (
    `<!DOCTYPE html>\n<!-- Made by hand after public descriptions of X’s pages; a sample, not a copy. -->\n` +
    `<html lang="en" dir="ltr" data-theme="light" style="color-scheme: light;"><head><meta charset="utf-8"><title>Home / X</title><style>${STYLE}</style></head>` +
    `<body style="background-color: rgb(255, 255, 255);"><div id="react-root"><main role="main"><div data-testid="primaryColumn"></div></main></div><div id="layers"></div><template>${ROW}</template>` +
    `<script>const __name = (f) => f; (${timeline.toString()})(${JSON.stringify(FAKES)}, ${FAKE_EVERY}, ${JSON.stringify(TICK)})</script></body></html>`
  );
}
