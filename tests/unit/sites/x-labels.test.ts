/** @jest-environment jsdom */
import { WORDS } from '../../../fixtures/gallery/words';
import { find, nameBlock, profileIn, samplePage } from './sample';

const LABEL = '.r-label';
const labelsOf = (doc: Document) => profileIn(doc).labels;

/** The header's label with another picture or another text. */
function labelled(text: string, asset = 'parody-mask'): Document {
  const doc = samplePage({ label: 'parody' });
  find(doc, `${LABEL} [dir] > span`).textContent = text;
  find(doc, `${LABEL} img`).setAttribute(
    'src',
    `https://abs.twimg.com/gryphon-client/client-web/${asset}.9f.svg`,
  );
  return doc;
}

test.each(['en', 'de', 'ja', 'ar'] as const)('parody, fan and commentary are told apart in %s', (lang) => {
  for (const kind of ['parody', 'fan', 'commentary'] as const) {
    expect(labelsOf(labelled(WORDS[lang].labels[kind]))).toEqual([kind]);
  }
});

test('a label in a language that isn’t known is taken for parody, by its mask', () => {
  expect(labelsOf(labelled('Akawunti yokuzonda'))).toEqual(['parody']);
});

test('a mask of its own decides against the words', () => {
  expect(labelsOf(labelled('Some words', 'fan-mask'))).toEqual(['fan']);
  expect(labelsOf(labelled('Some words', 'commentary-mask'))).toEqual(['commentary']);
});

test('the placeholder PCF_LABEL_NONE is no label', () =>
  expect(labelsOf(labelled('PCF_LABEL_NONE'))).toBeUndefined());

test('a mask without a text is no label, and borrows none from name or bio', () => {
  expect(labelsOf(labelled(''))).toBeUndefined();
});

test('words without a mask are no label', () => {
  const doc = samplePage({ label: 'parody', bio: ['Parody account'] });
  find(doc, `${LABEL} img`).remove();
  expect(labelsOf(doc)).toBeUndefined();
});

test('the label on somebody’s post is not the profile’s', () => {
  const doc = samplePage({ label: 'parody' });
  const label = find(doc, LABEL);
  find(doc, 'article').append(label);
  expect(labelsOf(doc)).toBeUndefined();
});

test('a mask drawn as a background counts too', () => {
  const doc = labelled('Parody account');
  find(doc, `${LABEL} img`).outerHTML = '<div style="background: url(/client-web/parody-mask.1.svg)"></div>';
  expect(labelsOf(doc)).toEqual(['parody']);
});

test.each(['Automated by @owner_account', '由 @owner_account 自动发推', '自動送信: @owner_account'])(
  '"%s" below the name says that the account is automated',
  (line) => {
    const doc = samplePage();
    nameBlock(doc).insertAdjacentHTML('afterend', '<div dir="ltr"></div>');
    nameBlock(doc).nextElementSibling!.textContent = line;
    expect(labelsOf(doc)).toEqual(['automated']);
  },
);

test.each(['Followed by @owner_account', 'Automated by @sample_account', 'Automated'])(
  '"%s" below the name says nothing',
  (line) => {
    const doc = samplePage();
    nameBlock(doc).insertAdjacentHTML('afterend', '<div dir="ltr"></div>');
    nameBlock(doc).nextElementSibling!.textContent = line;
    expect(labelsOf(doc)).toBeUndefined();
  },
);

test('a bio or a place that says "Automated by" is no label of X’s', () => {
  expect(
    labelsOf(samplePage({ bio: ['Automated by @owner'], place: 'Automated by @owner' })),
  ).toBeUndefined();
  const doc = samplePage({ place: 'Automated by @owner' });
  find(doc, '[data-testid="UserDescription"]').parentElement!.remove();
  expect(labelsOf(doc)).toBeUndefined();
});
