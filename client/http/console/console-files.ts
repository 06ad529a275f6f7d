/** A file of the console, as it is sent to a browser that takes it compressed or not. */
export interface Asset {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer> | null;
  readonly gz: Uint8Array<ArrayBuffer> | null;
}

/** The built console: its one page, and what that loads, each file under a name that changes with its content. */
export interface ConsoleFiles {
  readonly page: string;
  readonly assets: ReadonlyMap<string, Asset>;
}
