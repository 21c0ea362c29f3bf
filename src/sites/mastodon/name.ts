/**
 * One name in a row: a link to an account, or a name and handle without one. The handle is written in up to three
 * places (beside the name, in the link's title, in its address). None of these is always there, and all that are
 * there must agree.
 */
import { drawnText } from '../reading/drawn-text';
import { fullHandle, handleInPath, isSameHandle } from './handle';
import { ACCOUNT_LINK, DISPLAY_NAME, HANDLE, NAME, SKELETON } from './markup';

export interface ReadName {
  displayName: string;
  handle: string;
  /** The link, or the name and handle where there is none: a mark goes behind it. */
  element: Element;
}

/**
 * Handles by the number that accounts have on this server. They are remembered because a link has no title while the
 * pointer is on it, and because glitch-soc's links lead to the account's own server, whose host name may differ from
 * the domain in the handle.
 */
const byNumber = new Map<string, string>();
const REMEMBERED = 2000;

/** The elements of a row that hold a name, each once. In rows without any, a name may stand bare. */
export function nameElements(row: Element): Element[] {
  const all = [...row.querySelectorAll(`${ACCOUNT_LINK}, ${DISPLAY_NAME}`)];
  const found = linksAround(row.matches(ACCOUNT_LINK) ? [row, ...all] : all, row);
  return found.length > 0 ? found : linksAround([...row.querySelectorAll(NAME)], row);
}

/** The links that the elements stand in, unless there are others in the same link. */
function linksAround(elements: readonly Element[], row: Element): Element[] {
  const found = elements.map((element) => {
    const link = element.closest('a');
    const isShared = link && element.localName === NAME && link.querySelectorAll(NAME).length > 1;
    return link && row.contains(link) && !isShared ? link : element;
  });
  return [...new Set(found)];
}

/**
 * Reads one of them. A string says why it can't be read; undefined means that it holds no name, or none yet. `known`
 * is the handle where it is known without being written.
 */
export function readName(element: Element, domain: string, known?: string): ReadName | string | undefined {
  const name = element.localName === NAME ? element : element.querySelector(NAME);
  if (!name || name.querySelector(SKELETON)) return undefined;
  const displayName = drawnText(name);
  if (displayName === '') return 'no text in a name (bdi)';
  const written = handlesOf(element, domain);
  const handles = written.length > 0 || known === undefined ? written : [known];
  const [handle, ...others] = handles;
  if (handle === undefined) return 'no handle beside a name, in its link or the link’s title';
  if (others.some((other) => !isSameHandle(other, handle)))
    return `two handles at one name: ${handles.join(', ')}`;
  return { displayName, handle, element };
}

function handlesOf(element: Element, domain: string): string[] {
  const written = element.querySelector(HANDLE);
  const text = written ? drawnText(written) : '';
  const handles = [
    text.startsWith('@') ? fullHandle(text, domain) : undefined, // else the page says in words that it has none
    fullHandle(element.getAttribute('title') ?? '', domain),
    handleInPath(element.getAttribute('href') ?? '', domain),
  ].filter((handle) => handle !== undefined);
  const number = element.getAttribute('data-hover-card-account');
  if (number === null) return handles;
  const remembered = byNumber.get(number);
  if (handles[0] === undefined) return remembered === undefined ? [] : [remembered];
  if (byNumber.size >= REMEMBERED) byNumber.clear();
  byNumber.set(number, handles[0]);
  return handles;
}

/** The node after which a mark stands on the name's own line: the name. The link around it may be a whole row. */
export function spotBeside(anchor: Element): Element {
  return anchor.querySelector(NAME) ?? anchor;
}
