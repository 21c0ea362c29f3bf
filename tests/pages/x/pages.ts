/** All sample pages of X's places. */
import type { SamplePage } from '../page';
import { CHATS } from './chats';
import { LISTS } from './lists';
import { SPACES } from './spaces';
import { TIMELINES } from './timelines';
import { TO_READER } from './to-reader';

export const X_PAGES: readonly SamplePage[] = [...TIMELINES, ...LISTS, ...TO_READER, ...CHATS, ...SPACES];
