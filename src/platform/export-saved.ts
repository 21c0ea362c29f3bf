/** Export of all that is kept for good, records that can't be read among them, as one file that a person can look at. */
import { extensionVersion } from './this-tab';

/** What is kept, as text: indented JSON, each record under its key of storage. `made`: now, ISO 8601. */
export async function savedAsText(made: string): Promise<string> {
  const records = await chrome.storage.local.get(null);
  return JSON.stringify({ deadringer: extensionVersion(), made, records }, null, 2);
}
