/** User names of Threads: those of the Instagram accounts with which they were made. */
import { firstSegment, handleRules } from '../handle-rules';
import { META_NAME } from './instagram';

export const THREADS = handleRules({
  site: 'threads',
  isValid: (handle) => META_NAME.test(handle),
  address: (handle) => `https://www.threads.com/@${handle}`,
  hosts: ['threads.com', 'threads.net'],
  reserved: 'search login t post saved liked activity settings',
  inPath: firstSegment,
});
