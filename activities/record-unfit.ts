/** A record cannot be opened by this program as it stands; nothing was changed. */
export class RecordUnfit extends Error {
  readonly how: 'newer' | 'older' | 'unfinished' | 'version';
  readonly what: string;

  constructor({ fits, what }: { readonly fits: RecordUnfit['how']; readonly what: string }) {
    super(`the record is ${fits}: ${what}`);
    this.name = 'RecordUnfit';
    this.how = fits;
    this.what = what;
  }
}
