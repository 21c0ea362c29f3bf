/** Names in storage that more than one part listens for. */

/** Storage key of the settings. */
export const SETTINGS_KEY = 'settings';
/** Name of the map of trusted accounts; their keys are `trusted:::…`. */
export const TRUSTED = 'trusted';
/** Storage key of when a server was last taken away. Its change is what tells open pages. */
export const WITHDRAWN_KEY = 'withdrawn';
