/**
 * Messages (i18n): every sentence that Deadringer says, made of `_locales` and the findings of a verdict. It says facts
 * only and judges nothing again. It runs without a document, so that commands speak as the extension does.
 */
import { SITES, type Profile, type Signal, type Site, type Target, type Verdict } from '../model';
import type { SignalId } from '../signal-id';
import { isWarning } from './drawn';
import { isolated, plain } from './plain';

/** The raw message of a key, with its placeholders in braces; empty when there is none, as browser.i18n answers. */
export type Translate = (key: string) => string;

/** What stands for each placeholder of a sentence. */
export type Parts = Record<string, string | number>;

export interface MessagesOptions {
  /** Wrap substituted values in bidi isolates (default). Off where the sentence leaves the screen, as in `judge`. */
  isolate?: boolean;
  /**
   * Called with what is missing when a sentence, or a part of one, is. Without this option that is an error. With it a
   * signal goes unsaid and anything else shows its key, so that one missing sentence doesn't cost the user the warning.
   */
  onMissing?: (what: string) => void;
}

export interface Messages {
  /** BCP 47 tag of the language spoken. */
  readonly language: string;
  readonly fill: (key: string, parts?: Parts) => string;
  /** `fill` with `{count}`: the key's `__one` for 1, else its `__other`. */
  readonly count: (key: string, count: number) => string;
  readonly headline: (verdict: Verdict, profile: Profile) => string;
  /** At most four words, for the chip beside a name. */
  readonly mark: (verdict: Verdict) => string;
  /** Empty only when the sentence is missing and `onMissing` was told. */
  readonly signal: (signal: Signal) => string;
  /** The sentences of the strongest signals, at most three; of a warning those that speak for it or explain. */
  readonly reasons: (verdict: Verdict) => string[];
  /** Of an official account: the first source that confirms it, or the domain that proves it. */
  readonly source: (verdict: Verdict) => string;
  /** What the badge on this account attests; undefined where the page shows none. */
  readonly badge: (profile: Profile) => string | undefined;
  readonly siteName: (site: Site) => string;
  /** `fill`, in the key's own words for a target that no list has: known as the thread's author, or from the page. */
  readonly fillFor: (key: string, target: Target | undefined, parts?: Parts) => string;
}

const MAX_REASONS = 3;
/** The parts of a finding that hold a site's id, and are said by its name. */
const SITE_PARTS = ['site', 'elsewhere'];
const PLACEHOLDER = /\{(\w+)\}/g;

/** The names of a sentence's placeholders, in order. */
export function placeholders(message: string): string[] {
  return Array.from(message.matchAll(PLACEHOLDER), ([, name = '']) => name);
}

/**
 * The messages of one language.
 * @throws Error, from each call, for a sentence that is missing or lacks a part, unless `onMissing` is given
 */
export function messages(translate: Translate, options: MessagesOptions = {}): Messages {
  const say = sayer(translate, options);
  const siteName = (site: Site) => say(`site_${site}`);
  const named = ([part, value]: [string, string]): [string, string] => {
    const site = SITES.find((one) => one === value);
    return [part, site && SITE_PARTS.includes(part) ? siteName(site) : value];
  };
  const signal = (one: Signal) =>
    say(signalKey(one), Object.fromEntries(Object.entries(one.finding).map(named)), '');
  return {
    language: languageOf(translate),
    fill: (key, parts) => say(key, parts),
    count: (key, count) => say(`${key}__${count === 1 ? 'one' : 'other'}`, { count }),
    headline: (verdict, profile) =>
      say(keyFor(translate, headlineKey(verdict), verdict.target), headlineParts(verdict, profile)),
    mark: (verdict) => say(markKey(translate, verdict)),
    signal,
    reasons: ({ level, signals }) =>
      signals
        // A quiet level gives all it rests on; a warning what speaks for it.
        .filter((one) => !isWarning(level) || one.weight >= 0)
        .map(signal)
        .filter(Boolean)
        .slice(0, MAX_REASONS),
    source: (verdict) => sourceOf(verdict, say),
    badge(profile) {
      const { badge, site, affiliation } = profile;
      if (badge === undefined || badge === 'none') return undefined;
      const key = `badge_${badge.replaceAll('-', '_')}`;
      const of = affiliation?.name ?? affiliation?.handle;
      if (badge === 'affiliate') return of ? say(key, { of }) : say(`${key}__nameless`);
      return say(translate(`${key}__${site}`) ? `${key}__${site}` : key, { site: siteName(site) });
    },
    siteName,
    fillFor: (key, target, parts) => say(keyFor(translate, key, target), parts),
  };
}

/** A key's words for a target that no list has, where it has its own. */
function keyFor(translate: Translate, key: string, target: Target | undefined): string {
  const own = `${key}__${target?.knownFrom ?? ''}`;
  return target?.knownFrom && translate(own) ? own : key;
}

function markKey(translate: Translate, verdict: Verdict): string {
  return keyFor(translate, `mark_${verdict.level}`, verdict.target) + disclosed(verdict) + grounds(verdict);
}

function sourceOf(verdict: Verdict, say: (key: string, parts?: Parts) => string): string {
  const [source] = verdict.confirmedBy ?? [];
  const domain = domainOf(verdict);
  if (source !== undefined) return plain(source);
  return domain === undefined ? say('official_unconfirmed') : say('official_domain', { domain });
}

/** Finds a sentence and fills it in; `otherwise` is what is shown when that can't be done. */
function sayer(translate: Translate, { isolate = true, onMissing }: MessagesOptions) {
  // Made for the first number that is said: the first in a page took it 50 ms, and a chip says none.
  let numbers: Intl.NumberFormat | undefined;
  const written = (number: number): string =>
    (numbers ??= new Intl.NumberFormat(languageOf(translate))).format(number);
  const missing = (what: string) => {
    if (!onMissing) throw new Error(`${what}: see _locales/en/messages.json`);
    onMissing(what);
  };
  return (key: string, parts: Parts = {}, otherwise = `[${key}]`): string => {
    const message = translate(key);
    if (!message) {
      missing(`no sentence for "${key}"`);
      return otherwise;
    }
    const lacking = placeholders(message).filter((name) => !Object.hasOwn(parts, name));
    if (lacking.length > 0) {
      missing(`the sentence "${key}" needs {${lacking.join('}, {')}}`);
      return otherwise;
    }
    return message.replace(PLACEHOLDER, (_, name: string) => {
      const part = parts[name] ?? '';
      if (typeof part === 'number') return written(part);
      return isolate ? isolated(part) : plain(part);
    });
  };
}

/** English where a translation doesn't name its language. */
function languageOf(translate: Translate): string {
  return translate('language') || 'en';
}

function signalKey({ id, finding }: Signal): string {
  const variant = Object.hasOwn(finding, 'variant') ? `__${finding['variant'] ?? ''}` : '';
  return `signal_${id.replaceAll('-', '_')}${variant}`;
}

const DISCLOSURES = ['parody', 'fan', 'commentary', 'mirror'];

/** What a disclosing account says it is, as the end of a key; empty when the finding names none of these. */
function disclosed(verdict: Verdict): string {
  if (verdict.level !== 'disclosed') return '';
  const kind = verdict.signals.find((signal) => signal.family === 'disclosure')?.finding['kind'];
  return kind !== undefined && DISCLOSURES.includes(kind) ? `__${kind}` : '';
}

/** The other listed name that a listed account shows, from the finding that says so. */
function shownAs(verdict: Verdict): string | undefined {
  if (verdict.level !== 'official') return undefined;
  return verdict.signals.find(({ id }) => id === 'shown-as-other')?.finding['shown'];
}

const BY_DOMAIN = {
  'proven-by-domain': '__proven',
  'domain-vouches': '__vouched',
} as const satisfies Partial<Record<SignalId, string>>;

/** What an account that isn't listed is official by, as the end of a key; empty for one that is. */
function grounds({ level, signals }: Verdict): '' | '__proven' | '__vouched' {
  if (level !== 'official' || signals.some(({ id }) => id === 'listed-account')) return '';
  const found = Object.entries(BY_DOMAIN).find(([own]) => signals.some(({ id }) => id === own));
  return found?.[1] ?? '';
}

/** The domain that speaks for an official account. */
function domainOf({ level, signals }: Verdict): string | undefined {
  return level === 'official' ? signals.find(({ id }) => id in BY_DOMAIN)?.finding['domain'] : undefined;
}

function headlineKey(verdict: Verdict): string {
  const ground = grounds(verdict);
  if (shownAs(verdict) === undefined) return `headline_${verdict.level}${disclosed(verdict)}${ground}`;
  return `headline_${verdict.level}${ground ? `${ground}_` : '__'}shown_as`;
}

function headlineParts(verdict: Verdict, profile: Profile): Parts {
  const shown = shownAs(verdict);
  const { target } = verdict;
  return {
    ...(target && { name: target.name, account: target.accounts[profile.site]?.[0] ?? '' }),
    ...(shown !== undefined && { shown }),
    handle: profile.handle,
  };
}
