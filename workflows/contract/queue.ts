/** The task queue of an installation when its configuration names none. */
export const DEFAULT_QUEUE = 'duban';
