/** Report actions of popup and options: explain, copy, save, delete, undo. Each promise rejects with a sentence on what failed. */
import type { Report } from '../page-model';
import { sendMessage } from './messages';
import { orThrow } from './storage-fault';

/** Milliseconds for which a saved file's bytes are kept: Firefox reads them after the click. */
const SAVING_MS = 60_000;

/** Keeps, copies, saves and deletes reports on behalf of the extension's own pages. */
export const reportActions = {
  async explain({ id, reason, note = '' }: Report): Promise<void> {
    orThrow(await sendMessage('explain', { report: id, note, ...(reason ? { reason } : {}) }));
  },

  copy: (text: string): Promise<void> => navigator.clipboard.writeText(text),

  save(fileName: string, text: string): Promise<void> {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), SAVING_MS);
    return Promise.resolve();
  },

  async deleteReport({ id }: Report): Promise<void> {
    orThrow(await sendMessage('deleteReport', { report: id }));
  },

  async undoReport({ profile }: Report): Promise<void> {
    orThrow(await sendMessage('undo', { account: profile }));
  },
};
