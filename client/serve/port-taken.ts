/** The address is not free. */
export class PortTaken extends Error {
  readonly where: string;

  constructor(where: string) {
    super(`${where} is taken`);
    this.name = 'PortTaken';
    this.where = where;
  }
}
