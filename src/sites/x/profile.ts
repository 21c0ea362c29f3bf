/** The header of a profile: one name, with everything the header shows. */
import { shown } from '../reading/shown';
import type { NamesRead, PlacedProfile } from '../site';
import { profileAddress, type ProfileAddress } from './address';
import { readBadge } from './badge';
import { readBio, readCount, readId, readJoined, readLinks } from './details';
import { readLabels } from './labels';
import { COLUMN, EMPTY_STATE, LOADER, NAME_BLOCK, NOT_HEADER } from './markup';
import { readNameBlock, type ReadName } from './name-block';
import { readSchema } from './schema';

/** Reads the profile that the address asks for; nothing on other pages, and nothing while the profile is still loading. */
export function readProfileHeader(doc: Document, url: URL): NamesRead {
  const address = profileAddress(url);
  if (!address) return { names: [] };
  const column =
    doc.querySelector(COLUMN) ?? doc.querySelector('main, [role="main"]') ?? doc.querySelector('body');
  const problems: string[] = [];
  // The block of the previous account may still be there while the next one is being drawn.
  for (const block of column?.querySelectorAll(NAME_BLOCK) ?? []) {
    const name = readNameBlock(block, address.handle);
    const profile = typeof name === 'string' ? name : profileOf(block, name);
    const problem = typeof profile === 'string' ? profile : idMismatch(address, profile);
    if (typeof profile !== 'string' && problem === undefined) return { names: [{ profile, anchor: block }] };
    problems.push(problem ?? '');
  }
  if (!address.hasHeader || !isDrawn(column)) return { names: [] };
  const why = problems[0] ?? 'no name block (data-testid="UserName")';
  return { names: [], unread: [{ place: 'profile', why }] };
}

/**
 * Whether the column shows something that should have a name on top: it is not empty, not loading, and not X's
 * "doesn't exist".
 */
function isDrawn(column: Element | null): boolean {
  if (!column || column.textContent.trim() === '' || column.querySelector(EMPTY_STATE)) return false;
  return !column.querySelector(LOADER) || column.querySelector(NOT_HEADER) !== null;
}

/** An address by number (`/i/user/12`) has no handle to compare with, so the number itself must be seen. */
function idMismatch(address: ProfileAddress, profile: PlacedProfile): string | undefined {
  if (address.id === undefined || address.id === profile.id) return undefined;
  return `the header shows account ${profile.id ?? 'without a number'}, the address ${address.id}`;
}

function profileOf(block: Element, name: ReadName): PlacedProfile {
  const header = headerAround(block);
  const { displayName, handle } = name;
  const schema = readSchema(block.ownerDocument, handle);
  const labels = readLabels(header, block, name);
  return {
    site: 'x',
    handle,
    displayName,
    ...readBadge(block, name),
    ...shown({
      id: agreed(readId(header, handle), schema.id),
      bio: readBio(header),
      followers: readCount(header, handle, ['verified_followers', 'followers']),
      following: readCount(header, handle, ['following']),
      joined: readJoined(header) ?? schema.joined,
      links: readLinks(header),
      labels: labels.length > 0 ? labels : undefined,
    }),
    place: 'profile',
  };
}

/** The largest box around the name block that holds nothing but the header. */
function headerAround(block: Element): Element {
  let header = block;
  for (let box = block.parentElement; box && !box.matches(`body, main, ${COLUMN}`); box = box.parentElement) {
    if (box.querySelector(NOT_HEADER)) break;
    header = box;
  }
  return header;
}

/** Two sources of one fact. Either alone is enough, but if they contradict each other neither counts. */
function agreed(one: string | undefined, other: string | undefined): string | undefined {
  return one !== undefined && other !== undefined && one !== other ? undefined : (one ?? other);
}
