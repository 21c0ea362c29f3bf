/** The pieces that Bluesky's pages are made of: pictures, badges, the line with name and handle. Every one is drawn as the client's source has it. */
import { escaped } from '../../gallery/markup';
import { actorOf, isInvalid, type BlueskyAccount } from './account';

/** How the client before July 2026 kept names and handles in order beside other scripts. */
export type Wrapping = 'controls' | 'css';

const TICK_GROUND = {
  verified: '#0F73FF',
  'trusted-verifier': '#0F73FF',
  grey: '#DCE2EA',
  foreign: '#0F73FF',
};
const TICK =
  'M17.659 8.175a1.361 1.361 0 0 1 0 1.925l-6.224 6.223a1.361 1.361 0 0 1-1.925 0L6.4 13.212a1.361 1.361 0 0 1 1.925-1.925l2.149 2.148 5.26-5.26a1.361 1.361 0 0 1 1.925 0Z';

/** A scalloped disc; its first numbers are the site's, the rest is drawn here. */
const SCALLOPS = `M8.792 1.615${Array.from({ length: 12 }, (_, at) => {
  const [from, to] = [-1.87 + at * 0.5236, -1.87 + (at + 1) * 0.5236];
  const point = (angle: number, radius: number): string =>
    `${(12 + radius * Math.cos(angle)).toFixed(2)} ${(12 + radius * Math.sin(angle)).toFixed(2)}`;
  return `Q${point((from + to) / 2, 12.6)} ${point(to, 10.6)}`;
}).join('')}Z`;
const ROBOT =
  'M12 0a2 2 0 0 1 1 3.73V5h7a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2h7V3.73A2 2 0 0 1 12 0ZM7 10v4h3v-4Zm7 0v4h3v-4Z';

/** An icon of one path, 24 units wide. */
export function icon(path: string, size: number, fill: string, before = ''): string {
  return `<svg fill="none" width="${size}" viewBox="0 0 24 24" height="${size}">${before}<path fill="${fill}" fill-rule="evenodd" clip-rule="evenodd" d="${path}"></path></svg>`;
}

function tickOf(badge: NonNullable<BlueskyAccount['badge']>, size: number): string {
  const ground = TICK_GROUND[badge];
  if (badge === 'foreign') return icon('M3 3h18v18H3Z', size, ground);
  const before =
    badge === 'trusted-verifier'
      ? `<path fill="${ground}" fill-rule="evenodd" clip-rule="evenodd" d="${SCALLOPS}"></path>`
      : `<circle cx="12" cy="12" r="11.5" fill="${ground}"></circle>`;
  return icon(TICK, size, '#fff', before);
}

/** The box with an account's badges; none at all where it has none. `isButton` where a click explains them. */
export function badges({ badge, isBot }: BlueskyAccount, size: number, isButton = false): string {
  const around = (drawing: string, label: string): string =>
    isButton
      ? `<button aria-label="${label}" aria-pressed="false" role="button" tabindex="0" type="button" class="css-g5y9jx r-inline"><div class="css-g5y9jx">${drawing}</div></button>`
      : drawing;
  const drawn = [
    badge ? around(tickOf(badge, size), 'View this user’s verifications') : '',
    isBot ? around(icon(ROBOT, size, '#66768A'), 'Automated account') : '',
  ].join('');
  return drawn && `<div class="css-g5y9jx r-badges">${drawn}</div>`;
}

/** A picture: its address names the account, though here nothing is asked of the network. */
export function picture({ did, hue, name }: BlueskyAccount, size: number): string {
  const style = `width: ${size}px; height: ${size}px;`;
  if (hue === undefined)
    return `<div class="css-g5y9jx" style="${style}"><svg data-testid="userAvatarFallback" width="${size}" height="${size}" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="#0070ff"></circle></svg></div>`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 55% 45%)"/><text x="20" y="27" font-size="20" text-anchor="middle" fill="white" font-family="sans-serif">${escaped(Array.from(name)[0] ?? '')}</text></svg>`;
  const src = `data:image/svg+xml,${encodeURIComponent(drawing)}#/img/avatar_thumbnail/plain/${did}/bafkreisample@jpeg`;
  return `<div class="css-g5y9jx" style="${style}"><div data-expoimage="true" class="css-g5y9jx r-round" data-testid="userAvatarImage" style="${style}"><div><img alt="" src="${src}" style="${style}"></div></div></div>`;
}

/** A picture that leads to the account. Inside of rows that are links themselves, pages as text can't have one. */
export function linkedPicture(account: BlueskyAccount, size: number): string {
  return `<div class="css-g5y9jx r-picture"><a href="/profile/${actorOf(account)}" aria-label="${escaped(account.name)}&#39;s avatar" role="link" data-no-underline="1" tabindex="0" class="css-g5y9jx">${picture(account, size)}</a></div>`;
}

/** A name as the client draws it. */
export function shownName({ name, handle }: BlueskyAccount, wrapping: Wrapping): string {
  const text = escaped(name || handle);
  return wrapping === 'controls' ? `\u202a${text}\u202c` : text;
}

/** A handle as the client draws it; where it is invalid, the client's words for that. */
export function shownHandle(account: BlueskyAccount, wrapping: Wrapping): string {
  if (isInvalid(account)) return '⚠Invalid Handle';
  return wrapping === 'controls' ? `\u202a@${account.handle}\u202c` : `@${account.handle}`;
}

/** The line above a post: name, badges, handle, and when. Without links in quotes. */
export function meta(account: BlueskyAccount, wrapping: Wrapping, isLinked = true): string {
  const text = (content: string, style: string): string =>
    isLinked
      ? `<a href="/profile/${actorOf(account)}" dir="auto" aria-label="View profile" role="link" data-no-underline="1" class="css-146c3p1 ${style}">${content}</a>`
      : `<div dir="auto" class="css-146c3p1 ${style}">${content}</div>`;
  const names = `${text(shownName(account, wrapping), 'r-name')}${badges(account, 12)}${text(`\u00a0${shownHandle(account, wrapping)}`, 'r-handle')}`;
  return (
    `<div class="css-g5y9jx r-meta">${isLinked ? '' : `<div class="css-g5y9jx">${picture(account, 16)}</div>`}<div class="css-g5y9jx r-line"><div class="css-g5y9jx r-shrink"><div class="css-g5y9jx r-shrink"><div class="css-g5y9jx r-line">${names}</div></div></div>` +
    `<div dir="auto" aria-label="November 21, 2026" class="css-146c3p1 r-when"><span class="css-1jxf684">· </span>3d</div></div></div>`
  );
}
