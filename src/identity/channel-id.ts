/** YouTube's channel ids: `UC` and 22 characters of base64url. They never change and, unlike handles, tell capitals apart. */

const CHANNEL_ID = /^UC[\w-]{22}$/;
const LENGTH = 24;

/** Whether what stands in a handle's place is the id of a YouTube channel. */
export function isChannelId(handle: string): boolean {
  return handle.length === LENGTH && CHANNEL_ID.test(handle);
}
