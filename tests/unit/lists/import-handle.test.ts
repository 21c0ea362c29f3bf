import { ownDomain } from '../../../tools/list/domain';
import { cleanHandle } from '../../../tools/list/handle';
import { bearsOutlet } from '../../../tools/list/outlet';
import type { Site } from '../../../src/model';

const cleaned = (site: Site, written: string): string => {
  const answer = cleanHandle(site, written);
  return 'handle' in answer ? answer.handle : 'refused';
};

test.each<[Site, string, string]>([
  ['x', '@NASA', 'NASA'],
  ['x', 'https://twitter.com/NASA?lang=en', 'NASA'],
  ['x', 'https://x.com/#!/NASA', 'NASA'],
  ['x', 'None', 'refused'],
  ['x', 'share', 'refused'],
  ['x', 'https://example.org/NASA', 'refused'],
  ['x', 'not a handle', 'refused'],
  ['facebook', 'nasa?mibextid=lqqt4d', 'nasa'],
  ['facebook', 'groups/12345', 'refused'],
  ['facebook', 'pages/NASA/12345', 'refused'],
  ['facebook', 'https://www.facebook.com/profile.php?id=61550', '61550'],
  ['youtube', '@NASA', 'NASA'],
  ['youtube', 'https://www.youtube.com/channel/UCLA_DiR1FfKNvjuUpBHmylQ', 'UCLA_DiR1FfKNvjuUpBHmylQ'],
  ['youtube', 'playlist?list=PL1', 'refused'],
  ['mastodon', '@nasa@Social.Example', 'nasa@social.example'],
  ['mastodon', 'nasa', 'refused'],
  ['bluesky', 'https://bsky.app/profile/NASA.gov', 'nasa.gov'],
  ['instagram', 'https://www.instagram.com/p/abc', 'refused'],
  ['linkedin', 'nasa', 'company/nasa'],
  ['linkedin', 'https://www.linkedin.com/in/somebody/', 'in/somebody'],
  ['tiktok', 'ZSJLHHhDR', 'refused'],
])('%s %s is %s', (site, written, expected) => {
  expect(cleaned(site, written)).toBe(expected);
});

test.each([
  ['nytimes', 'New York Times', 'nytimes.com'],
  ['mexicond', 'Mexico News Daily', 'mexiconewsdaily.com'],
  ['LawCrimeNetwork', 'Law & Crime', 'lawandcrime.com'],
  ['AFP', 'Agence France Presse', 'afp.com'],
  ['972mag', '+972 Magazine', '972mag.com'],
])('%s is supported by %s or %s', (handle, name, domain) => {
  expect(bearsOutlet(handle, name, domain)).toBe(true);
});

test.each([
  ['CALFIRE', 'Axios', 'axios.com'],
  ['jegtheme', 'The Daily Buzz', 'the-daily.buzz'],
  ['fixMidEpolicy', 'Council for the National Interest', 'councilforthenationalinterest.org'],
  ['news', 'The Quiet Gazette News', 'quietgazette.example'],
  ['smee_leee', 'Figma', ''],
])('%s is not supported by %s or %s', (handle, name, domain) => {
  expect(bearsOutlet(handle, name, domain)).toBe(false);
});

test.each([
  ['https://www.opel.de/', 'opel.de'],
  ['http://Example.org/en/', 'example.org'],
  ['example.org', 'example.org'],
  ['https://example.org/branches/reading', undefined],
  ['https://www.facebook.com/', undefined],
  ['https://sites.google.com/', undefined],
  ['ftp://example.org', undefined],
  ['192.168.0.1', undefined],
  ['nonsense', undefined],
])('%s is the domain %s', (written, expected) => {
  expect(ownDomain(written)).toBe(expected);
});
