/** Waits until every promise that can be kept without time passing has been, however many follow from one another. */
export const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
