/** Statuses of a proxy that will say the same again: it wants a login, or forbids the way. */
export const lastingRefusals: readonly number[] = [401, 403, 405, 407];
