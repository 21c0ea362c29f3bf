/**
 * Which events count as a person's (`isTrusted`). In a page, events that the page makes itself must do nothing: the
 * overlay says so here, and every button asks. In our own pages nobody else can make events.
 */
import { createContext } from 'preact';

export type IsGenuine = (event: Event) => boolean;

export const Genuine = createContext<IsGenuine>(() => true);
