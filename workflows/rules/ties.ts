/** What happens to units that tie at the edge of a number of places: all are in, none is, or an order breaks the tie. */
export type Ties = 'include' | 'exclude' | 'break';
