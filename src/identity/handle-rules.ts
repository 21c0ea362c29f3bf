/** What a site's rules for handles are made of; each site's own stand in rules/<site>.ts. */
import type { Site } from '../model';
import { isSameHandle } from './handle-key';
import { withoutSeparators } from './separators';

/** Where an address leads, parted. */
export interface ProfilePath {
  /** Lower case; empty for what was written without one. */
  host: string;
  /** The parts of the path, decoded, none of them empty. */
  segments: readonly string[];
  /** Without question mark. */
  query: string;
  /** Without hash sign. */
  fragment: string;
}

/** The rules of one site. Handles are as the site writes them, without `@` before them. */
export interface HandleRules {
  readonly site: Site;
  /** The part that its bearer chose: without the server, or the registrar's domain. */
  readonly local: (handle: string) => string;
  /** What a handle comes down to when it is held against those of other sites: the letters and digits of `local`. */
  readonly core: (handle: string) => string;
  /** Whether two handles name the same account. */
  readonly same: (one: string, other: string) => boolean;
  /** Whether it has a form that the site has given out, now or earlier. */
  readonly isValid: (handle: string) => boolean;
  /** The https address of the profile; undefined for what isn't valid, so that no handle leads anywhere else. */
  readonly link: (handle: string) => string | undefined;
  /** The site itself says that the handle isn't the account's, or shows something else in its place. */
  readonly isUnproven: (handle: string) => boolean;
  /** The host that stands in a handle: the handle itself is one, or the account lives on a server. */
  readonly hostIs: 'handle' | 'server' | undefined;
  /** That host as it is compared; undefined where the site's handles hold none. */
  readonly host: (handle: string) => string | undefined;
  /** Whether that host is `domain` or lies below it. */
  readonly belongsToHost: (handle: string, domain: string) => boolean;
  /** Hosts of the site's profiles, those below them included; none where every host may be one. */
  readonly hosts: readonly string[];
  /** First parts of a path that lead to no account, in lower case. */
  readonly reserved: ReadonlySet<string>;
  /** The handle that an address of the site names; undefined for addresses of other things. */
  readonly inPath: (path: ProfilePath) => string | undefined;
  /** The handle in the letter case in which the site itself writes it, where that has only one. */
  readonly written: (handle: string) => string;
}

type Own = Pick<HandleRules, 'site' | 'hosts' | 'inPath' | 'isValid'> &
  Partial<Omit<HandleRules, 'reserved' | 'core' | 'same' | 'link'>> & {
    /** Divided by spaces. */
    reserved?: string;
    /** The address of a valid handle. */
    address: (handle: string) => string;
  };

const unchanged = (handle: string): string => handle;

/** A site's own rules, and for all that it doesn't say what holds on most sites. */
export function handleRules(own: Own): HandleRules {
  const { site, address, isValid, local = unchanged } = own;
  return {
    site,
    local,
    core: local === unchanged ? withoutSeparators : (handle) => withoutSeparators(local(handle)),
    same: (one, other) => isSameHandle(site, one, other),
    isValid,
    link: (handle) => (isValid(handle) ? address(handle) : undefined),
    isUnproven: own.isUnproven ?? (() => false),
    hostIs: own.hostIs,
    host: own.host ?? (() => undefined),
    belongsToHost: own.belongsToHost ?? (() => false),
    hosts: own.hosts,
    reserved: new Set(own.reserved?.split(/\s+/)),
    inPath: own.inPath,
    written: own.written ?? unchanged,
  };
}

/** A handle as a part of a path. */
export const asSegment = (handle: string): string => encodeURIComponent(handle);

/** The first part of a path, without the `@` that most sites put before a handle. */
export const firstSegment = ({ segments: [first] }: ProfilePath): string | undefined =>
  first?.replace(/^@/, '');

/** A handle that holds nothing but separators names nobody, and one of dots would climb out of its path. */
export const hasLetters = (handle: string): boolean => /[\p{L}\p{N}]/u.test(handle);
