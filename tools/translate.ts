/** Sentences for commands, from the same files as the extension's. */
import { readFile } from 'node:fs/promises';
import type { Translate } from '../src/ui/messages';

/** The raw messages of a language; an unknown key is an empty text, as browser.i18n answers. */
export async function translateFromFile(language: string): Promise<Translate> {
  const file = `_locales/${language}/messages.json`;
  const messages = JSON.parse(await readFile(file, 'utf8')) as Record<string, { message: string }>;
  return (key) => (Object.hasOwn(messages, key) ? (messages[key]?.message ?? '') : '');
}
