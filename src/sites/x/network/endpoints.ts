/**
 * URL filter: which of X's answers are listened to. They are those about accounts and posts. Everything that has to
 * do with messages is left alone, whatever else its address says.
 */

/** How an answer is made: as GraphQL, as a list or a map of accounts, or as the account that was followed or left. */
export type AnswerKind = 'graphql' | 'rest' | 'follow' | 'unfollow';

const HOST = /^https:\/\/(?:(?:www|mobile|api)\.)?(?:x|twitter)\.com(\/[^?#]*)/;
/** `/i/api/graphql/<changing id>/<name of the operation>`. */
const GRAPHQL = /\/graphql\/[\w-]+\/(\w+)$/;
const ABOUT_ACCOUNTS =
  /user|tweet|timeline|search|follow|like|favorit|retweet|list|communit|member|typeahead|explore|bookmark|profile|about|space|subscri/i;
/** Never listened to. */
const MESSAGES = /dm|inbox|chat|conversation|message|direct|grok|draft/i;

const REST: [form: RegExp, kind: AnswerKind][] = [
  [/\/1\.1\/search\/typeahead\.json$/, 'rest'],
  [/\/1\.1\/users\/(show|lookup|search|recommendations)\.json$/, 'rest'],
  [/\/1\.1\/(friends|followers)\/[\w/]*list\.json$/, 'rest'],
  [/\/2\/(notifications|timeline|search)\/\w+\.json$/, 'rest'],
  [/\/1\.1\/friendships\/create\.json$/, 'follow'],
  [/\/1\.1\/friendships\/destroy\.json$/, 'unfollow'],
];

/** The kind of the answer that an address gives; undefined for one that is none of our business. */
export function answerKind(address: string): AnswerKind | undefined {
  const path = HOST.exec(address)?.[1] ?? '';
  const operation = GRAPHQL.exec(path)?.[1];
  // The changing id of an operation is made of random letters, which may happen to contain "dm".
  if (MESSAGES.test(operation ?? path)) return undefined;
  if (operation !== undefined) return ABOUT_ACCOUNTS.test(operation) ? 'graphql' : undefined;
  return REST.find(([form]) => form.test(path))?.[1];
}
