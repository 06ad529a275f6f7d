/** The header by which we tell the library where a request comes from; nothing that a client sends is passed on under it. */
export const ADDRESS = 'x-duban-address';
