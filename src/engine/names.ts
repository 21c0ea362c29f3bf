/** Readings of names that several signals share. */
import type { Entity } from '../model';
import { fold } from '../text/fold';

/** The letters of a text, lower case, nothing between them. */
export const squeeze = (text: string): string => fold(text).tokens.join('');

/** All names of an entity. */
export const namesOf = (entity: Entity): string[] => [entity.name, ...entity.aliases];

/** The words of a name, folded. */
export const nameTokens = (name: string): string[] => fold(name).tokens;
