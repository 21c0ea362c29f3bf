/**
 * Sizes from 1 to 100,000 of every part of a profile, with the work counted: questions to the list, and records read. As
 * the background does it: what is too large to be an account is refused, what is endless in one is cut.
 */
import type { Profile } from '../../../src/model';
import { judge } from '../../../src/engine/judge';
import { faultOfSize, withinBounds } from '../../../src/engine/profile-bounds';
import { entity, listOf, NOW, profile } from '../../support/entities';

const SIZES = [1, 10, 100, 1_000, 10_000, 100_000];
/** Questions to the list that one profile may cost, however large: words in a row, forms of a handle, places. */
const QUESTIONS_MOST = 400;
/** Records read for it: the likeliest twelve, and those whose handle is the same. */
const RECORDS_MOST = 16;

const index = listOf(
  entity('Elon Musk', { accounts: { x: ['elonmusk'], mastodon: ['em@a.example'] } }),
  entity('Musk', { kind: 'organisation', accounts: { x: ['musk'] }, domains: ['musk.example'] }),
  ...Array.from({ length: 40 }, (_, at) => entity('Elon Muskat', { accounts: { x: [`elonmusk${at}`] } })),
);

const PARTS: [string, (size: number) => Profile][] = [
  ['a handle of one letter', (size) => profile('Elon Musk', 'e'.repeat(size))],
  ['a handle of listed handles', (size) => profile('', 'elonmusk'.repeat(size).slice(0, size))],
  ['a handle of separators', (size) => profile('', 'musk_._'.repeat(size).slice(0, size))],
  [
    'a host of labels',
    (size) => profile('Musk', `em@${'a.'.repeat(size).slice(0, size)}`, { site: 'mastodon' }),
  ],
  ['a name of words', (size) => profile('elon musk '.repeat(size).slice(0, size), 'q7')],
  ['a name of one word', (size) => profile('elonmusk'.repeat(size).slice(0, size), 'q7')],
  ['a name of marks', (size) => profile(`Elon${'\u0301'.repeat(size)} Musk`, 'q7')],
  ['a name of look-alikes', (size) => profile('Еlоn Мusk '.repeat(size).slice(0, size), 'q7')],
  ['a name of emoji', (size) => profile('👩‍👩‍👧‍👦'.repeat(size).slice(0, size), 'q7')],
  [
    'a bio',
    (size) =>
      profile('Elon Musk', 'q7', { bio: 'parody not elon musk @elonmusk '.repeat(size).slice(0, size) }),
  ],
  ['a bio of lines', (size) => profile('Elon Musk', 'q7', { bio: '\n'.repeat(size) })],
  [
    'links',
    (size) =>
      profile('Musk', 'q@b.example', {
        site: 'mastodon',
        links: Array.from({ length: size }, (_, at) => ({
          url: `https://${at}.musk.example/`,
          verified: true,
        })),
      }),
  ],
  [
    'a link',
    (size) =>
      profile('Musk', 'q7', { links: [{ url: `https://musk.example/${'a'.repeat(size)}`, verified: true }] }),
  ],
  [
    'company',
    (size) =>
      profile('Elon Musk', 'q7', {
        context: { seen: Array.from({ length: size }, (_, at) => profile('Elon Musk', `s${at}`)) },
      }),
  ],
  [
    'labels',
    (size) => profile('Elon Musk', 'q7', { labels: Array.from({ length: size }, () => 'fan' as const) }),
  ],
];

/** What one profile costs: nothing where it is refused. */
function workOn(subject: Profile): { questions: number; records: number } {
  const before = index.work;
  if (faultOfSize(subject) === undefined) {
    const bounded = withinBounds(subject);
    judge(bounded, index.candidates(bounded), { now: NOW });
  }
  const { questions, records } = index.work;
  return { questions: questions - before.questions, records: records - before.records };
}

test.each(PARTS)('%s: the work is bounded, whatever its size', (_, make) => {
  const work = SIZES.map((size) => workOn(make(size)));
  expect(work.filter(({ questions }) => questions > QUESTIONS_MOST)).toEqual([]);
  expect(work.filter(({ records }) => records > RECORDS_MOST)).toEqual([]);
});
