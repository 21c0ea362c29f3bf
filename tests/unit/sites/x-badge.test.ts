/** @jest-environment jsdom */
import { find, nameBlock, profileIn, samplePage } from './sample';

const TICK = '[data-testid="UserName"] [data-testid="icon-verified"]';

function redrawn(change: (tick: Element) => void): Document {
  const doc = samplePage();
  change(find(doc, TICK));
  return doc;
}

test.each([
  ['blue', 'paid'],
  ['gold', 'organisation'],
  ['grey', 'government'],
] as const)('a %s tick is read as %s', (tick, badge) =>
  expect(profileIn(samplePage({ tick })).badge).toBe(badge),
);

test('no tick drawn in its slot is no badge', () => {
  const doc = samplePage();
  find(doc, TICK).remove();
  expect(profileIn(doc).badge).toBe('none');
});

test('a tick’s kind doesn’t depend on the language of its label', () => {
  const doc = redrawn((tick) => tick.setAttribute('aria-label', 'Compte d’entreprise certifié'));
  expect(profileIn(doc).badge).toBe('paid');
});

test.each<[string, (tick: Element) => void]>([
  [
    'a second path',
    (tick) =>
      find(tick.ownerDocument, `${TICK} path`).after(
        tick.ownerDocument.createElementNS(tick.namespaceURI, 'path'),
      ),
  ],
  ['another fill', (tick) => tick.querySelector('path')?.setAttribute('fill', '#7856ff')],
  ['a filled group', (tick) => tick.querySelector('g')?.setAttribute('fill', '#829aab')],
  ['a fill in its style', (tick) => tick.querySelector('path')?.setAttribute('style', 'fill: gold')],
  ['no path', (tick) => tick.querySelector('path')?.remove()],
  ['a circle', (tick) => tick.append(tick.ownerDocument.createElementNS(tick.namespaceURI, 'circle'))],
  ['another test id', (tick) => tick.setAttribute('data-testid', 'badge-icon')],
])('a tick with %s is a badge whose meaning isn’t known', (_, change) =>
  expect(profileIn(redrawn(change)).badge).toBe('unknown'),
);

test('a gradient in colours that aren’t the gold tick’s is not an organisation', () => {
  const doc = samplePage({ tick: 'gold' });
  for (const stop of doc.querySelectorAll(`${TICK} stop`)) stop.setAttribute('stop-color', '#7856ff');
  expect(profileIn(doc).badge).toBe('unknown');
});

test('the ticks of the sticky header, of posts and of other people don’t count', () => {
  const doc = samplePage({ tick: 'gold' });
  find(doc, TICK).remove();
  expect(doc.querySelectorAll('[data-testid="icon-verified"]').length).toBeGreaterThan(1);
  expect(profileIn(doc).badge).toBe('none');
});

test('a padlock is a label, not a badge, also beside a tick', () => {
  expect(profileIn(samplePage({ isProtected: true }))).toMatchObject({
    badge: 'paid',
    labels: ['protected'],
  });
});

describe('the picture of an organisation behind the tick', () => {
  const picture = '[data-testid="UserName"] [role="link"]';

  test('makes a bought tick an affiliate’s, and leaves an organisation’s and a government’s as they are', () => {
    expect(profileIn(samplePage({ isAffiliate: true })).badge).toBe('affiliate');
    expect(profileIn(samplePage({ isAffiliate: true, tick: 'gold' })).badge).toBe('organisation');
    expect(profileIn(samplePage({ isAffiliate: true, tick: 'grey' })).badge).toBe('government');
  });

  test('names nobody when it has no text and no link', () => {
    expect(profileIn(samplePage({ isAffiliate: true }))).not.toHaveProperty('affiliation');
  });

  test('names the organisation by its alternative text or label, and by its link', () => {
    const doc = samplePage({ isAffiliate: true });
    find(doc, picture).setAttribute('aria-label', 'Example Times');
    expect(profileIn(doc).affiliation).toEqual({ name: 'Example Times' });
    find(doc, `${picture} img`).setAttribute('alt', 'The Example Times');
    const link = doc.createElement('a');
    link.href = 'https://x.com/exampletimes';
    find(doc, picture).append(link);
    expect(profileIn(doc).affiliation).toEqual({ name: 'The Example Times', handle: 'exampletimes' });
  });

  test('may be a background', () => {
    const doc = samplePage({ isAffiliate: true });
    find(doc, `${picture} img`).outerHTML = '<div style="background-image: url(data:,)"></div>';
    expect(profileIn(doc).badge).toBe('affiliate');
  });

  test('isn’t mistaken for the name, nor a name of emoji alone for it', () => {
    expect(profileIn(samplePage({ isAffiliate: true })).displayName).toBe('Sample Person');
    const doc = samplePage({ name: [{ emoji: '🐙' }] });
    const link = doc.createElement('a');
    link.href = '/sample_account';
    const name = find(doc, '[data-testid="UserName"] .r-name');
    name.replaceWith(link);
    link.append(name);
    expect(profileIn(doc)).toMatchObject({ displayName: '🐙', badge: 'paid' });
  });
});

test('a robot in a line below the handle is no badge', () => {
  const doc = samplePage();
  find(doc, TICK).remove();
  nameBlock(doc).insertAdjacentHTML(
    'beforeend',
    '<div><svg viewBox="0 0 24 24"><path d="M0 0"/></svg>Automated by @owner</div>',
  );
  expect(profileIn(doc)).toMatchObject({ badge: 'none', labels: ['automated'] });
});
