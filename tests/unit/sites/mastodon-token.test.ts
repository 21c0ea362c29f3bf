/** @jest-environment jsdom */
import { mastodon } from '../../../src/sites/mastodon/mastodon';
import { siteOfPage } from '../../../src/sites/site-of-page';
import { readWhole } from '../../support/read-whole';
import { documentOf } from './sample';

/** What a server hands to the page of somebody who is signed in. The token lets anybody act in their name. */
const TOKEN = 'ZSecretTokenOfTheReader_0123456789abcdef';
const URL_HERE = new URL('https://social.example.org/@ilvara');

/** A page with one post, with `meta` in its state as a server writes it. */
function page(meta: string): Document {
  const state = `{"meta":{"streaming_api_base_url":"wss://social.example.org","access_token":"${TOKEN}","locale":"en",${meta}},"compose":{"text":""},"accounts":{}}`;
  return documentOf(
    `<body><script id="initial-state" type="application/json">${state}</script><div class="notranslate app-holder" id="mastodon">` +
      '<article><div class="status__wrapper"><div class="status"><div class="status__info"><a class="status__display-name" href="/@ilvara" title="ilvara" data-hover-card-account="1">' +
      '<span class="display-name"><bdi><strong class="display-name__html">Ilvara Teague</strong></bdi> <span class="display-name__account">@ilvara</span></span></a></div></div></div></article></div></body>',
  );
}

const handlesIn = (doc: Document): string[] =>
  readWhole(mastodon, doc, URL_HERE).names.map(({ profile }) => profile.handle);

test('accounts of the server itself get its domain, which may be another than the host of its pages', () => {
  expect(handlesIn(page('"domain":"example.org","version":"4.5.0"'))).toEqual(['ilvara@example.org']);
});

test.each([
  ['no domain in the state', '"version":"4.5.0"'],
  ['a domain that is none', '"domain":"not a domain"'],
  ['a state that was cut off', '"domain":"example'],
])('%s: the host stands for it', (_, meta) => {
  const doc = page(meta);
  if (meta.endsWith('example')) doc.querySelector('script')!.textContent = `{"meta":{${meta}`;
  expect(handlesIn(doc)).toEqual(['ilvara@social.example.org']);
});

test('what somebody writes into a text of the state is not taken for the domain', () => {
  const text = JSON.stringify('"domain":"evil.example"');
  expect(handlesIn(page(`"title":${text},"domain":"example.org"`))).toEqual(['ilvara@example.org']);
});

test('the reader’s access token is in nothing that is read, and in no error', () => {
  for (const meta of ['"domain":"example.org"', `"domain":"${TOKEN}`, '"version":"4.5.0"']) {
    const doc = page(meta);
    const reading = JSON.stringify(readWhole(mastodon, doc, URL_HERE), (key, value: unknown) =>
      key === 'anchor' ? undefined : value,
    );
    expect(reading).not.toContain(TOKEN.slice(0, 8));
  }
});

test('a page is recognised by its own marks, and only over https', () => {
  expect(siteOfPage(URL_HERE, page('"domain":"example.org"'))).toBe('mastodon');
  const unsafe = new URL('http://social.example.org/');
  expect(siteOfPage(unsafe, page('"domain":"example.org"'))).toBeUndefined();
  expect(siteOfPage(URL_HERE, documentOf('<div id="mastodon"></div>'))).toBeUndefined();
  expect(siteOfPage(URL_HERE, documentOf('<script id="initial-state">{}</script>'))).toBeUndefined();
});
