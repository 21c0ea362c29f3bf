/** Pieces of Mastodon's markup that every page uses: names, pictures, links, icons of our own. */
import type { Pieces } from '../../gallery/account';
import { dataUri, escaped } from '../../gallery/markup';
import { acctOf, domainOf, type Field, type Person, type Server } from './account';

/** A name with emoji as images, custom ones with their shortcode in alt and title. */
export function drawnName(pieces: Pieces): string {
  return pieces.map((piece) => (typeof piece === 'string' ? escaped(piece) : emoji(piece))).join('');
}

function emoji({ emoji: sign, alt = sign }: { emoji: string; alt?: string }): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text x="18" y="29" font-size="30" text-anchor="middle">${sign}</text></svg>`;
  const kind = alt.startsWith(':') ? 'emojione custom-emoji' : 'emojione';
  return `<img draggable="false" class="${kind}" alt="${escaped(alt)}" title="${escaped(alt)}" src="${dataUri(svg)}">`;
}

/** A name alone, as in lines of text. */
export const simpleName = (person: Person): string => `<bdi><span>${drawnName(person.name)}</span></bdi>`;

/** Name and handle. The server's own accounts go without a domain, except where `inFull`. */
export function displayName(person: Person, server: Server, inFull = false): string {
  const acct = inFull ? `${person.user}@${person.host}` : acctOf(person, server);
  return `<span class="display-name"><bdi><strong class="display-name__html">${drawnName(person.name)}</strong></bdi> <span class="display-name__account">@${acct}</span></span>`;
}

/** The start tag of a link to an account. `title` is left out where a version has none. */
export function accountLink(person: Person, server: Server, classes: string, hasTitle = true): string {
  const acct = acctOf(person, server);
  const isGlitch = server.version === 'glitch';
  const at = server.version === '4.3' ? '' : '@';
  // A web server may bear another name than the handles of its accounts.
  const href = isGlitch
    ? `https://${person.host === domainOf(server) ? server.host : `web.${person.host}`}/@${person.user}`
    : `/@${acct}`;
  const title = hasTitle || isGlitch ? ` title="${at}${acct}"` : '';
  const more = isGlitch ? ' target="_blank" rel="noreferrer"' : '';
  return `<a class="${isGlitch ? 'permalink ' : ''}${classes}" href="${href}"${title}${more} data-hover-card-account="${person.id}">`;
}

export function avatar({ hue, initials }: Person, size: number): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" rx="16" fill="hsl(${hue} 45% 45%)"/>` +
    `<text x="50" y="64" font-family="sans-serif" font-weight="700" font-size="40" fill="#fff" text-anchor="middle">${escaped(initials)}</text></svg>`;
  return `<div class="account__avatar" style="width: ${size}px; height: ${size}px;"><img src="${dataUri(svg)}" alt=""></div>`;
}

export const icon = (id: string, path = 'M160-480h640'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" height="24" viewBox="0 -960 960 960" width="24" class="icon icon-${id}" aria-hidden="true"><path d="${path}"></path></svg>`;

/** The drawing by which the mark of automated accounts is told. */
export const ROBOT = icon('smart_toy', 'M160-360q-50 0-85-35t-35-85q0-50 35-85t85-35v-80h640v560H160Z');

/** The value of a field: a web address hides its scheme, as in posts. */
export function fieldValue({ value }: Field): string {
  if (!value.startsWith('https://')) return `<span>${escaped(value)}</span>`;
  return `<span><a href="${value}" target="_blank" rel="nofollow noopener" class="unhandled-link" translate="no"><span class="invisible">https://</span><span class="">${value.slice(8)}</span><span class="invisible"></span></a></span>`;
}

/** Fields as in older headers and in hover cards. */
export function fieldLists(fields: readonly Field[] = []): string {
  return fields
    .map(
      (field) =>
        `<dl class="${field.verified ? 'verified' : ''}"><dt class="translate"><span>${escaped(field.name)}</span></dt><dd class="translate" title="${field.value}">` +
        `${field.verified ? `<span title="Checked">${icon('check')}</span>` : ''} ${fieldValue(field)}</dd></dl>`,
    )
    .join('');
}

export const paragraphs = (lines: readonly string[] = []): string =>
  lines.map((line) => `<p>${escaped(line)}</p>`).join('');
