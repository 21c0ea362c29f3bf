/** Names in storage that more than one part listens for. */

/** Storage key of the settings. */
export const SETTINGS_KEY = 'settings';
/** Version of the settings. Raised whenever the meaning of a field changes; then a step is added in settings.ts. */
export const SETTINGS_VERSION = 2;
/** Name of the map of trusted accounts; their keys are `trusted:::…`. */
export const TRUSTED = 'trusted';
/** Name of the map of servers that the user trusts in something. It begins as `TRUSTED` does: pages listen for both. */
export const TRUSTED_SERVERS = 'trustedServers';
/** Name of the map of records that can't be read; their keys are `aside:::…`. */
export const ASIDE = 'aside';
/** Storage key of when a server was last taken away. Its change is what tells open pages. */
export const WITHDRAWN_KEY = 'withdrawn';
