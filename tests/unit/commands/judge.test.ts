/** The judge command as a program: started, fed and read as another program would. */
import { spawn } from 'node:child_process';
import type { SignalId } from '../../../src/signal-id';

function judge(
  input: string,
  ...options: string[]
): Promise<{ lines: Record<string, unknown>[]; status: number | null; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tools/run.mjs', 'judge', '--now', '2026-11-22', ...options]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      const lines = stdout.split('\n').filter(Boolean);
      resolve({ lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), status, stderr });
    });
    child.stdin.end(input);
  });
}
const line = (displayName: string, handle: string, more = {}) =>
  JSON.stringify({ site: 'x', handle, displayName, ...more });

test('the two fakes of November 2022 are likely from site, handle, name and badge alone', async () => {
  const { lines, status } = await judge(
    [
      line('George W. Bush', 'GeorgeWBushs', { badge: 'paid' }),
      line('Eli Lilly and Company', 'EliLillyandCo', { badge: 'paid' }),
    ].join('\n'),
  );
  expect(status).toBe(0);
  expect(lines.map(({ handle, level }) => [handle, level])).toEqual([
    ['GeorgeWBushs', 'likely'],
    ['EliLillyandCo', 'likely'],
  ]);
  expect(lines[0]).toMatchObject({
    target: { name: 'George W. Bush', accounts: { instagram: ['georgewbush'] } },
    signals: expect.arrayContaining([
      {
        id: 'paid-badge' satisfies SignalId,
        weight: 0,
        text: "The blue tick is a paid subscription. It doesn't check identity.",
      },
    ]) as unknown,
  });
});

test('a verified link proves as it stands, or by the server that shows it where that is named', async () => {
  const stripe = (host?: string) =>
    line('Stripe', 'stripe@a.example', {
      site: 'mastodon',
      links: [{ url: 'https://stripe.com/', verified: true }],
      ...(host !== undefined && { host }),
    });
  const hosts = [undefined, 'mastodon.social', 'social.stripe.com', 'evil.example'];
  const { lines } = await judge(hosts.map(stripe).join('\n'));
  expect(lines.map(({ level }) => level === 'official')).toEqual([true, true, true, false]);
  expect(JSON.stringify(lines[3])).toContain('evil.example says that stripe.com is theirs.');
});

test('accounts of Telegram are judged', async () => {
  const { lines, status } = await judge(
    [
      line('Elon Musk', 'elonmusk_support', { site: 'telegram' }),
      line('Elon Musk', 'somebody_else', { site: 'telegram', badge: 'verified' }),
    ].join('\n'),
  );
  expect(status).toBe(0);
  expect(lines).toMatchObject([
    { site: 'telegram', level: 'possible', target: { name: 'Elon Musk' } },
    { site: 'telegram', target: { name: 'Elon Musk' } },
  ]);
});

test('a broken line is answered in its place, the rest goes on, and the status is 1', async () => {
  const { lines, status } = await judge(
    [
      line('Ada', 'ada'),
      '',
      '{"site":"x"',
      '[1]',
      JSON.stringify({ site: 'x', displayName: 'Ada' }),
      JSON.stringify({ site: 'x', displayName: 'Ada', handle: 7 }),
      JSON.stringify({ site: 'myspace', displayName: 'Ada', handle: 'ada' }),
      line('Ada', '  '),
      line('Ada', 'ada', { followers: '12' }),
      line('Ada', 'ada', { followed: 'yes' }),
      line('Ada', 'ada', { badge: 'sparkly', labels: ['odd'], joined: 'long ago', id: null, extra: 1 }),
    ].join('\r\n'),
  );
  expect(status).toBe(1);
  expect(lines.map((out) => out['error'] ?? out['level'])).toEqual([
    'none',
    expect.stringMatching(/^expected a JSON object on one line/),
    expect.stringMatching(/^expected a JSON object on one line/),
    'handle: missing',
    'handle: expected a string',
    expect.stringMatching(/^site: unknown site "myspace"; expected one of x mastodon/),
    'handle: expected a string that is not empty',
    'followers: expected a number',
    'followed: expected true or false',
    'none',
  ]);
  expect(lines[1]).toMatchObject({ line: 3 });
});

test('--levels writes only those, --list judges against a list of one’s own', async () => {
  const { lines } = await judge(
    `${line('Ada', 'ada')}\n${line('George W. Bush', 'GeorgeWBushs', { badge: 'paid' })}`,
    '--levels',
    'likely,possible',
  );
  expect(lines.map(({ level }) => level)).toEqual(['likely']);
  const own = await judge(line('Zorblax Quin', 'zorblax'), '--list', 'fixtures/own-list.jsonl');
  expect(own.lines).toMatchObject([{ level: 'official', target: { name: 'Zorblax Quin' } }]);
});

test('wrong arguments say what is wrong and how it goes', async () => {
  for (const options of [
    ['--levels', 'loud'],
    ['--now', 'soon'],
    ['--list', 'none.jsonl'],
    ['--colour'],
    ['none.jsonl'],
  ]) {
    const { status, stderr } = await judge('', ...options);
    expect([options, status]).toEqual([options, 2]);
    expect(stderr).toContain('usage: npm run -s judge');
  }
});
