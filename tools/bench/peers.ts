/**
 * What others would use to find the nearest listed name: each set up as its own documentation advises, over lower-cased
 * texts, since none of them folds more than case by itself.
 */
import { Config, Query, SearcherFactory } from '@m31coding/fuzzy-search';
import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import { PassjoinIndex } from 'mnemonist';
import { findBestMatch } from 'string-similarity';

/** Places in the texts of at most the five best matches, the best first. */
export type Find = (text: string) => number[];

export interface Peer {
  name: string;
  /** What was chosen, for the reader of the figures. */
  options: string;
  build(texts: string[]): Find;
}

/** Results that count: the entities of a peer's five best texts. */
const BEST = 5;

/** The five best of many, by falling score. */
function best(scores: Iterable<readonly [at: number, score: number]>): number[] {
  const top: (readonly [at: number, score: number])[] = [];
  for (const one of scores) {
    if (top.length === BEST && one[1] <= (top[BEST - 1]?.[1] ?? 0)) continue;
    const place = top.findIndex(([, score]) => one[1] > score);
    top.splice(place < 0 ? top.length : place, 0, one);
    if (top.length > BEST) top.pop();
  }
  return top.map(([at]) => at);
}

const placesOf = (texts: string[]): Map<string, number> => new Map(texts.map((text, at) => [text, at]));

const stringSimilarity: Peer = {
  name: 'string-similarity',
  options: 'findBestMatch over the list, its five best ratings',
  build: (texts) => (text) => best(findBestMatch(text, texts).ratings.map(({ rating }, at) => [at, rating])),
};

const fuse: Peer = {
  name: 'fuse.js',
  options: 'Fuse.createIndex, threshold 0.3, ignoreLocation, limit 5',
  build(texts) {
    const documents = texts.map((text) => ({ text }));
    const index = Fuse.createIndex(['text'], documents);
    const searcher = new Fuse(documents, { keys: ['text'], threshold: 0.3, ignoreLocation: true }, index);
    return (text) => searcher.search(text, { limit: BEST }).map(({ refIndex }) => refIndex);
  },
};

const minisearch: Peer = {
  name: 'minisearch',
  options: 'fuzzy 0.2',
  build(texts) {
    const searcher = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      searchOptions: { fuzzy: 0.2 },
    });
    searcher.addAll(texts.map((text, id) => ({ id, text })));
    return (text) =>
      searcher
        .search(text)
        .slice(0, BEST)
        .map(({ id }) => id as number);
  },
};

const fuzzysorter: Peer = {
  name: 'fuzzysort',
  options: 'snapshot, limit 5, default threshold 0.5',
  build(texts) {
    const targets = fuzzysort.snapshot(texts);
    const places = placesOf(texts);
    return (text) =>
      fuzzysort.go(text, targets, { limit: BEST }).flatMap(({ target }) => places.get(target) ?? []);
  },
};

const LENGTHS_APART = 2;
const levenshtein: Peer = {
  name: 'fastest-levenshtein',
  options: 'distance to every text whose length differs by 2 at most, five best within 2 edits',
  build: (texts) => (text) => best(within(texts, text)),
};

function* within(texts: string[], text: string): Generator<readonly [at: number, score: number]> {
  for (let at = 0; at < texts.length; at++) {
    const other = texts[at] ?? '';
    if (Math.abs(other.length - text.length) > LENGTHS_APART) continue;
    const edits = distance(text, other);
    if (edits <= LENGTHS_APART) yield [at, 3 - edits];
  }
}

const passjoin: Peer = {
  name: 'mnemonist',
  options: 'PassjoinIndex over fastest-levenshtein, 2 edits',
  build(texts) {
    const index = PassjoinIndex.from(texts, distance, LENGTHS_APART);
    const places = placesOf(texts);
    return (text) =>
      best([...index.search(text)].map((found) => [places.get(found) ?? 0, 3 - distance(found, text)]));
  },
};

const m31coding: Peer = {
  name: '@m31coding/fuzzy-search',
  options: 'default searchers (fuzzy 0.3, substring, prefix), every script allowed, topN 5',
  build(texts) {
    const config = Config.createDefaultConfig();
    config.normalizerConfig.allowCharacter = () => true;
    const searcher = SearcherFactory.createSearcher<number, number>(config);
    searcher.indexEntities(
      Array.from(texts.keys()),
      (at) => at,
      (at) => [texts[at] ?? ''],
    );
    return (text) => searcher.getMatches(new Query(text, BEST)).matches.map(({ entity }) => entity);
  },
};

export const PEERS: readonly Peer[] = [
  stringSimilarity,
  fuse,
  minisearch,
  fuzzysorter,
  levenshtein,
  passjoin,
  m31coding,
];
