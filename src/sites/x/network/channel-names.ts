/** Names of the events by which the two worlds of X's pages find each other, and of those between them. */

/** From the main world: it is there, and knows no name yet. */
export const HELLO = 'deadringer:hello';
/** To the main world: the name, as its detail. */
export const NAME = 'deadringer:name';

/** What the main world tells, by the secret name. */
export const newsOf = (name: string): string => `${name}:news`;
/** What the isolated world orders. */
export const orderOf = (name: string): string => `${name}:order`;
