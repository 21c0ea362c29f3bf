/**
 * User objects in the shapes that X's answers have had, made by hand after what is publicly known of them. The people
 * are invented.
 */

/** As GraphQL sends it in 2026: no `legacy`. */
export const CURRENT = {
  __typename: 'User',
  rest_id: '1594800000000000017',
  core: { name: 'Zorblax Quin', screen_name: 'ZorblaxQuin', created_at: 'Mon Nov 21 21:05:09 +0000 2022' },
  avatar: { image_url: 'https://pbs.twimg.com/profile_images/1/a_normal.jpg' },
  profile_bio: { description: 'Mayor of nowhere' },
  verification: { verified: false },
  is_blue_verified: true,
  privacy: { protected: false },
  relationship_counts: { followers: 1204, following: 87 },
  relationship_perspectives: { following: false, followed_by: true },
  affiliates_highlighted_label: {},
  parody_commentary_fan_label: 'None',
};

/** As GraphQL sent it until 2025. */
export const LEGACY = {
  __typename: 'User',
  rest_id: '77',
  is_blue_verified: false,
  legacy: {
    name: 'Odell Marchbanks',
    screen_name: 'OMarchbanks',
    created_at: 'Sat Feb 28 01:02:03 +0000 2009',
    followers_count: 5,
    friends_count: 6,
    following: true,
    protected: true,
    verified: false,
  },
};

/** As the search box gets it. */
export const TYPEAHEAD = {
  id: 78,
  id_str: '78',
  name: 'Perpetua Lindqvist',
  screen_name: 'perpetua_l',
  verified: false,
  ext_is_blue_verified: true,
  ext_verified_type: 'Government',
  is_protected: false,
};

/** The label behind a name, of a kind. */
export const highlighted = (userLabelType: string) => ({
  affiliates_highlighted_label: {
    label: {
      userLabelType,
      description: 'Nowhere City Council',
      badge: { url: 'https://pbs.twimg.com/profile_images/2/b_bigger.jpg' },
      url: { url: 'https://twitter.com/NowhereCouncil', urlType: 'DeepLink' },
    },
  },
});

/** An answer of GraphQL with these users as the authors of a timeline's posts. */
export const timeline = (...users: object[]) => ({
  data: {
    home: {
      instructions: [
        {
          type: 'TimelineAddEntries',
          entries: users.map((result, i) => ({
            entryId: `tweet-${i}`,
            content: {
              itemContent: {
                tweet_results: { result: { __typename: 'Tweet', core: { user_results: { result } } } },
              },
            },
          })),
        },
      ],
    },
  },
});
