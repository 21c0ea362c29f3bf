/** Which answers of X are listened to, and what is taken out of them. */
import { accountOf } from '../../../src/sites/x/network/account';
import { accountsIn } from '../../../src/sites/x/network/answer';
import { answerKind } from '../../../src/sites/x/network/endpoints';
import { CURRENT, LEGACY, TYPEAHEAD, highlighted, timeline } from './x-network-users';

const without = (key: keyof typeof CURRENT) =>
  Object.fromEntries(Object.entries(CURRENT).filter(([own]) => own !== key));
const graphql = (operation: string) => `https://x.com/i/api/graphql/dm_GJ3rM9pCv4-dmInbox/${operation}`;

describe('an account', () => {
  test('of today’s shape', () => {
    expect(accountOf(CURRENT)).toEqual({
      handle: 'ZorblaxQuin',
      id: '1594800000000000017',
      badge: 'paid',
      joined: '2022-11-21',
      followers: 1200,
      following: 87,
      followed: false,
    });
  });

  test('of the shape before, and of the search box', () => {
    expect(accountOf(LEGACY)).toEqual({
      handle: 'OMarchbanks',
      id: '77',
      badge: 'none',
      labels: ['protected'],
      joined: '2009-02-28',
      followers: 5,
      following: 6,
      followed: true,
    });
    expect(accountOf(TYPEAHEAD)).toEqual({ handle: 'perpetua_l', id: '78', badge: 'government' });
  });

  test.each([
    ['gold that is also blue', { verification: { verified_type: 'Business' } }, 'organisation'],
    [
      'gold without blue',
      { verification: { verified_type: 'Business' }, is_blue_verified: false },
      'organisation',
    ],
    ['grey', { verification: { verified_type: 'Government' } }, 'government'],
    ['a type of next year', { verification: { verified_type: 'Robot' } }, 'unknown'],
    [
      'blue told in verification',
      { verification: { is_blue_verified: true }, is_blue_verified: undefined },
      'paid',
    ],
    ['no tick', { is_blue_verified: false }, 'none'],
    ['nothing said of blue', { is_blue_verified: undefined }, undefined],
    ['an affiliate', highlighted('BusinessLabel'), 'affiliate'],
  ])('badge: %s', (_what, change, badge) => {
    const user: Record<string, unknown> = { ...CURRENT, ...change };
    expect(accountOf(user)?.badge).toBe(badge);
  });

  test('a tick without its type isn’t taken for a paid one: it may be gold', () => {
    const brief = without('verification');
    expect(accountOf(brief)).not.toHaveProperty('badge');
    expect(accountOf({ ...TYPEAHEAD, ext_verified_type: undefined })).not.toHaveProperty('badge');
  });

  test('whose affiliate it is, and that an automated account is none', () => {
    const { affiliates_highlighted_label: label } = highlighted('BusinessLabel');
    const affiliation = { name: 'Nowhere City Council', handle: 'NowhereCouncil' };
    expect(accountOf({ ...CURRENT, affiliates_highlighted_label: label })).toMatchObject({ affiliation });
    const newer = without('affiliates_highlighted_label');
    expect(accountOf({ ...newer, identity_profile_labels_highlighted_label: label })).toMatchObject({
      badge: 'affiliate',
      affiliation,
    });
    const gold = { ...CURRENT, ...highlighted('BusinessLabel'), verification: { verified_type: 'Business' } };
    expect(accountOf(gold)).toMatchObject({ badge: 'organisation', affiliation });
    const bot = accountOf({ ...CURRENT, ...highlighted('AutomatedLabel') });
    expect(bot).toMatchObject({ badge: 'paid', labels: ['automated'] });
    expect(bot).not.toHaveProperty('affiliation');
  });

  test.each([
    ['Parody', ['parody']],
    ['fan', ['fan']],
    ['Commentary', ['commentary']],
    ['None', undefined],
    [null, undefined],
    [undefined, undefined],
    ['Satire', undefined],
  ])('declared as %j', (parody_commentary_fan_label, labels) => {
    expect(accountOf({ ...CURRENT, parody_commentary_fan_label })?.labels).toEqual(labels);
  });

  test('what isn’t said, or said in another way, stays unknown', () => {
    const bare = { __typename: 'User', core: { screen_name: 'ZorblaxQuin' } };
    expect(accountOf(bare)).toEqual({ handle: 'ZorblaxQuin' });
    const odd = {
      ...bare,
      rest_id: 12,
      is_blue_verified: 'yes',
      verification: 'Business',
      privacy: [],
      relationship_counts: { followers: '5', following: -1 },
      relationship_perspectives: { following: 1 },
      parody_commentary_fan_label: ['Parody'],
      affiliates_highlighted_label: 'BusinessLabel',
    };
    expect(
      accountOf({
        ...odd,
        core: { screen_name: 'ZorblaxQuin', created_at: 'Mon Foo 21 21:05:09 +0000 2022' },
      }),
    ).toEqual({
      handle: 'ZorblaxQuin',
    });
    expect(accountOf({ __typename: 'User', rest_id: '1' })).toBeUndefined();
    expect(accountOf({ core: { screen_name: 'not a handle' } })).toBeUndefined();
    expect(accountOf(null)).toBeUndefined();
  });
});

describe('an answer', () => {
  test('gives each user in it once, with all that is said of it anywhere', () => {
    const brief = { __typename: 'User', core: { screen_name: 'zorblaxquin' } };
    const found = accountsIn(timeline(brief, LEGACY, CURRENT), 'graphql');
    expect(found.map(({ handle }) => handle.toLowerCase()).sort()).toEqual(['omarchbanks', 'zorblaxquin']);
    expect(found.find(({ id }) => id === CURRENT.rest_id)).toMatchObject({ followers: 1200 });
  });

  test('gives nothing but users: no texts, no users that are gone', () => {
    const gone = { __typename: 'UserUnavailable', core: { screen_name: 'gone' } };
    const text = { legacy: { full_text: JSON.stringify(CURRENT) }, __typename: 'Tweet' };
    expect(accountsIn({ data: [gone, text] }, 'graphql')).toEqual([]);
    expect(JSON.stringify(accountsIn(timeline(CURRENT), 'graphql'))).not.toMatch(
      /Mayor|pbs\.twimg|Zorblax Quin/,
    );
  });

  test('of the older interface is a user, a list or a map of them', () => {
    const one = [expect.objectContaining({ handle: 'perpetua_l' })];
    expect(accountsIn({ users: [TYPEAHEAD], topics: [] }, 'rest')).toEqual(one);
    expect(accountsIn({ globalObjects: { users: { 78: TYPEAHEAD } } }, 'rest')).toEqual(one);
    expect(accountsIn([TYPEAHEAD], 'rest')).toEqual(one);
    expect(accountsIn(TYPEAHEAD, 'rest')).toEqual(one);
    for (const nothing of [null, undefined, 7, {}, [], { users: 'none' }])
      expect(accountsIn(nothing, 'rest')).toEqual([]);
  });

  test('to a click on follow or unfollow says what is so afterwards', () => {
    const followed = (user: object, kind: 'follow' | 'unfollow') => accountsIn(user, kind)[0]?.followed;
    expect(followed({ ...TYPEAHEAD, following: false }, 'follow')).toBe(true);
    expect(followed({ ...TYPEAHEAD, following: true }, 'unfollow')).toBe(false);
    expect(followed({ ...TYPEAHEAD, is_protected: true }, 'follow')).toBe(false);
  });

  test('of any depth and size is walked through in bounds', () => {
    let deep: unknown = CURRENT;
    for (let i = 0; i < 50_000; i++) deep = { a: deep };
    expect(accountsIn(deep, 'graphql')).toHaveLength(1);
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(accountsIn(deep, 'graphql')).toEqual([]);
    const many = Array.from({ length: 3000 }, (_, i) => ({ ...CURRENT, core: { screen_name: `many${i}` } }));
    expect(accountsIn(many, 'graphql')).toHaveLength(1000);
  });
});

describe('listened to', () => {
  test.each([
    'UserByScreenName',
    'UsersByRestIds',
    'UserTweets',
    'HomeTimeline',
    'HomeLatestTimeline',
    'SearchTimeline',
    'TweetDetail',
    'Followers',
    'Following',
    'Retweeters',
    'ListLatestTweetsTimeline',
    'NotificationsTimeline',
    'SidebarUserRecommendations',
    'CommunityTweetsTimeline',
    'AboutAccountQuery',
  ])('%s, whatever letters its changing id has', (operation) => {
    expect(answerKind(graphql(operation))).toBe('graphql');
    expect(answerKind(`${graphql(operation)}?variables=%7B%22q%22%3A%22dm%20inbox%22%7D`)).toBe('graphql');
  });

  test.each([
    ['https://x.com/i/api/1.1/search/typeahead.json?q=zor', 'rest'],
    ['https://api.x.com/1.1/users/show.json', 'rest'],
    ['https://twitter.com/i/api/2/notifications/all.json', 'rest'],
    ['https://x.com/i/api/1.1/friendships/create.json', 'follow'],
    ['https://x.com/i/api/1.1/friendships/destroy.json', 'unfollow'],
  ])('%s', (address, kind) => {
    expect(answerKind(address)).toBe(kind);
  });

  test.each([
    ...['DmInboxTimeline', 'DMPinnedInboxQuery', 'DmAllSearchSlice', 'GetInitialXChatPageQuery'].map(graphql),
    ...['UserConversation', 'TweetDirectMessageShare', 'ConversationTimeline', 'MessageSearchTimeline'].map(
      graphql,
    ),
    ...['GrokConversationItemsByRestId', 'InboxSearchTimeline', 'ChatMembersList', 'UserDmSettings'].map(
      graphql,
    ),
    ...['DraftTweets', 'Viewer', 'EmailPhoneInfo', 'CreateAccount'].map(graphql),
    'https://x.com/i/api/1.1/dm/inbox_initial_state.json',
    'https://x.com/i/api/1.1/dm/user_updates.json',
    'https://x.com/i/api/1.1/dm/conversation/1-2.json',
    'https://x.com/i/api/2/search/dm.json',
    'https://x.com/i/api/1.1/account/settings.json',
    'https://other.example/i/api/graphql/a/UserByScreenName',
    'https://x.com.other.example/i/api/graphql/a/UserByScreenName',
    'http://x.com/i/api/graphql/a/UserByScreenName',
    'https://x.com/home?next=/i/api/graphql/a/UserByScreenName',
    '',
  ])('never: %s', (address) => {
    expect(answerKind(address)).toBeUndefined();
  });
});
