/** Attacks by handle and domain, by kind, each beside the ordinary thing that looks like it. */
import type { Entity, Level, Profile, Site } from '../../../src/model';
import { LEVELS } from '../../../src/model';
import { entity, listOf, NOW, profile } from '../../support/entities';
import { judge } from '../../../src/engine/judge';

const brand = (name: string, handle: string, domain: string, more: Partial<Entity> = {}): Entity =>
  entity(name, {
    kind: 'organisation',
    field: 'business',
    accounts: { x: [handle] },
    domains: [domain],
    ...more,
  });

const INDEX = listOf(
  entity('Quendil Marapova', { accounts: { x: ['quendilmarapova'], youtube: ['quendilmarapova'] } }),
  entity('Ozrin Tavelko', { accounts: { x: ['OzrinTavelko'] } }),
  entity('Bartholomeus Krensvaldi', { accounts: { x: ['BartholomeusKre'] } }),
  entity('Jürgen Drömmelvogt', { accounts: { x: ['jd_vogt77'] } }),
  entity('Valendro Rossik', { accounts: { x: ['Valendro46'], facebook: ['ValendroRossik'] } }),
  brand('Zorblaxo', 'Zorblaxo', 'zorblaxo.com', { accounts: { x: ['Zorblaxo'], youtube: ['Zorblaxo'] } }),
  brand('Vintrumio', 'Vintrumio', 'vintrumio.org'),
  brand('Quorbelli', 'Quorbelli', 'quorbelli.com', { accounts: { x: ['Quorbelli', 'QuorbelliAmerica'] } }),
  brand('Ministry of Glenmark', 'MinGlenmark', 'glenmark.gov.zz', {
    field: 'politics',
    domains: [],
    sharedDomains: ['office.gov.zz'],
  }),
);

type Row = [
  want: 'likely' | 'warned' | 'quiet',
  name: string,
  handle: string,
  site?: Site,
  more?: Partial<Profile>,
];

const LEAST: Record<Row[0], (level: Level) => boolean> = {
  likely: (level) => level === 'likely',
  warned: (level) => LEVELS.indexOf(level) >= LEVELS.indexOf('possible'),
  quiet: (level) => LEVELS.indexOf(level) < LEVELS.indexOf('possible'),
};

/** What is wrong with the verdicts of a table; nothing where all are as wanted. */
function wrong(rows: readonly Row[]): string[] {
  return rows.flatMap(([want, name, handle, site = 'x', more = {}]) => {
    const shown = profile(name, handle, { site, ...more });
    const { level, signals } = judge(shown, INDEX.candidates(shown), { now: NOW });
    const found = signals.map(({ id, weight }) => `${id} ${weight}`).join(', ');
    return LEAST[want](level) ? [] : [`${name} @${handle}: ${level}, wanted ${want} (${found})`];
  });
}

const alone = { nameShown: false } as const;

test('claims that the site has cut, and long names that it has', () => {
  expect(
    wrong([
      ['likely', 'Quendil Marapova', 'officialquendil'],
      ['likely', 'Quendil Marapova', 'realquendilmara'],
      ['likely', 'Ozrin Tavelko', 'officialOzrinTa'],
      ['likely', 'Ozrin Tavelko', 'OzrinTavelkooff'],
      ['likely', 'Ozrin Tavelko', 'OzrinTavelkoOff'],
      ['likely', 'Ozrin Tavelko', 'oficialOzrinTav'],
      ['likely', 'Ozrin Tavelko', 'OfficiaIOzrinTa'],
      ['likely', 'Zorblaxo', 'Zorblaxosupport'],
      ['likely', 'Zorblaxo', 'Zorblaxocustome'],
      ['likely', 'Zorblaxo', 'Zorblaxo_offici'],
      ['quiet', 'Bartholomeus Krensvaldi', 'bartholomeuskr8'],
      ['quiet', 'Bartholomeus Krensvaldi', 'BartholomeusKr7'],
      ['quiet', 'Quendil Marapova', 'quendilmarabake'],
      ['quiet', 'Quendil Marapova', 'quendil_marapov'],
      ['quiet', 'Quendil Marapova', 'QuendilMarajazz'],
      ['quiet', 'Quendil Marapova', 'offroad_quendil'],
    ]),
  ).toEqual([]);
});

test('a bearer’s own name one letter from a listed one, and slips of the pen', () => {
  expect(
    wrong([
      ['quiet', 'Valendra Rossik', 'ValendraRossik'],
      ['quiet', 'Valendra Rossik', 'valendra_rossik'],
      ['quiet', 'Valendra Rossik', 'rossik.valendra', 'instagram'],
      ['quiet', 'Valendra Rossik', 'ValendraRossik88'],
      ['quiet', 'Quendil Marapov', 'quendilmarapov'],
      ['quiet', 'Ozrin Tavelka', 'OzrinTavelka'],
      ['quiet', 'Jürgen Drömmelvogt', 'juergendroemmel'],
      ['quiet', 'Jürgen Drömmelvogt', 'JurgenDrommelvo'],
      ['warned', 'Quendill Marapova', 'quendillmarapova'],
      ['warned', 'Qeundil Marapova', 'qeundilmarapova'],
      ['warned', 'Ozrin Tavelkoo', 'OzrinTavelkoo'],
      ['warned', 'Ozrin Tavelka', 'OzrinTavelkko'],
      ['likely', 'Ozrin Tavelko', 'OzrinTavellko'],
    ]),
  ).toEqual([]);
});

test('a slip in a brand’s name and handle, and the names of other firms', () => {
  expect(
    wrong([
      ['warned', 'Zorblaaxo', 'Zorblaaxo'],
      ['warned', 'Zorlbaxo', 'Zorlbaxo'],
      ['warned', 'Zorblxo', 'Zorblxo'],
      ['warned', 'Vintrumio', 'Vintrummio'],
      ['warned', 'Vinturmio Support', 'VinturmioSupport'],
      ['warned', 'Vintrummio Support', 'VintrummioSuppo'],
      ['quiet', 'Vintrumia', 'Vintrumia'],
      ['quiet', 'Dintrumio', 'Dintrumio'],
      ['quiet', 'Vintrubio', 'Vintrubio'],
      ['quiet', 'Zorblaxon', 'Zorblaxon'],
      ['quiet', 'Zorblaco', 'Zorblaco'],
    ]),
  ).toEqual([]);
});

test('domains that only look like listed, shared and server domains', () => {
  expect(
    wrong([
      ['warned', 'Zorblaxo', 'zorblaxo.net', 'bluesky'],
      ['warned', 'Zorblaxo', 'zorblaxo.io', 'bluesky'],
      ['warned', 'Zorblaxo', 'zorblaxo-support.com', 'bluesky'],
      ['warned', 'Zorblaxo', 'login-zorblaxo.com', 'bluesky'],
      ['warned', 'Zorblaxo', 'news@zorblaxo-verify.net', 'mastodon'],
      ['warned', 'Zorblaxo', 'zorblaxo24.com', 'bluesky'],
      ['warned', 'Zorblaxo', 'zorblaxohelp.com', 'bluesky'],
      ['likely', 'Zorblaxo', 'z0rblaxo.com', 'bluesky'],
      ['likely', 'Zorblaxo', 'zorblaxo@mastodon.socia1', 'mastodon'],
      ['likely', 'Zorblaxo', 'zorblaxo@rnastodon.social', 'mastodon'],
      ['likely', 'Zorblaxo', 'zorblaxo@mastodon-social.com', 'mastodon'],
      ['likely', 'Vintrumio', 'vintrumio@infosec.exchange.verify.example', 'mastodon'],
      ['warned', 'Ministry of Glenmark', 'glenmark@office-gov.zz', 'mastodon'],
      ['warned', 'Ministry of Glenmark', 'press.glenmark-gov.zz', 'bluesky'],
      ['warned', 'Ministry of Glenmark', 'press@social.glenmark-gouv.fr', 'mastodon'],
      ['quiet', 'Zorblaxo', 'zorblaxo.de', 'bluesky'],
      ['quiet', 'Zorblaxo Deutschland', 'zorblaxo.de', 'bluesky'],
      ['quiet', 'Zorblaxo Fans', 'zorblaxo-fans.net', 'bluesky'],
      ['quiet', 'Zorblaxo Bakery', 'zorblaxo-bakery.fr', 'bluesky'],
      ['quiet', 'Zorblaxo', 'team@chaos.social', 'mastodon'],
      ['quiet', 'Ozrin Tavelko', 'ozrintavelko.me', 'bluesky'],
      ['quiet', 'Ozrin Tavelko', 'me@ozrintavelko-piano.com', 'mastodon'],
      ['quiet', 'Ministry of Glenmark', 'press@mastodon.scot', 'mastodon'],
    ]),
  ).toEqual([]);
});

test('handles alone: a claim, a service or a contact names the target; fans, places and digits do not', () => {
  expect(
    wrong([
      ['warned', '', 'zorblaxo-official-live', 'youtube', alone],
      ['warned', '', 'zorblaxo-support', 'youtube', alone],
      ['warned', '', 'Zorblaxo.helpdesk', 'threads', alone],
      ['warned', '', 'quendilmarapova.telegram', 'threads', alone],
      ['warned', '', 'real-quendilmarapova', 'youtube', alone],
      ['warned', '', 'officialquendilmarapova', 'tiktok', alone],
      ['warned', '', 'vintrumio_giveaway', 'threads', alone],
      ['warned', '', 'QuendiIMarapova', 'youtube', alone],
      ['quiet', '', 'zorblaxo-fan', 'youtube', alone],
      ['quiet', '', 'zorblaxo-official-fanpage', 'youtube', alone],
      ['quiet', '', 'real_zorblaxo_fans', 'threads', alone],
      ['quiet', '', 'zorblaxo.berlin', 'threads', alone],
      ['quiet', '', 'zorblaxo-x7k2p', 'youtube', alone],
      ['quiet', '', 'quendilmarapova1987', 'youtube', alone],
      ['quiet', '', 'quendilmarapov', 'youtube', alone],
      ['quiet', '', 'quendil.paints', 'threads', alone],
      ['quiet', '', 'the_real_tavel', 'threads', alone],
    ]),
  ).toEqual([]);
});

test('an adjective before a brand of one word, and what claims it', () => {
  expect(
    wrong([
      ['quiet', 'Real Zorblaxo', 'realzorblaxo_shop'],
      ['quiet', 'New Vintrumio', 'newvintrumiostore'],
      ['quiet', 'Main Zorblaxo', 'cafe_main_lisbon'],
      ['warned', 'Zorblaxo Official', 'ZorblaxoOfficial_'],
      ['warned', 'Real Zorblaxo', 'realZorblaxo'],
      ['warned', 'Zorblaxo', 'realZorblaxo'],
    ]),
  ).toEqual([]);
});

test('what the site itself calls scam or fake, where the name is borne', () => {
  expect(
    wrong([
      ['likely', 'Ozrin Tavelko', 'ozrin_t', 'telegram', { labels: ['scam'] }],
      ['warned', 'Zorblaxo', 'zbx_help_desk', 'telegram', { labels: ['fake'] }],
      ['quiet', 'Marta Kolm', 'marta_k', 'telegram', { labels: ['scam'] }],
      ['quiet', 'Ozrin Tavelko', 'ozrin_t', 'telegram', { labels: ['protected'] }],
    ]),
  ).toEqual([]);
});

test('a branch that has its listed account here, and branches that the list lacks', () => {
  expect(
    wrong([
      ['likely', 'Quorbelli of America', 'quorbelliofus'],
      ['likely', 'Quorbelli America', 'quorbelli_usa'],
      ['quiet', 'Quorbelli of Iceland', 'QuorbelliIceland'],
      ['quiet', 'Quorbelli Canada', 'QuorbelliCanada'],
      ['quiet', 'Quorbelli of America Fans', 'quorbelli_fans'],
      ['quiet', 'Quorbelli of America', 'quorbelliamerica.bsky.social', 'bluesky'],
    ]),
  ).toEqual([]);
});
