/** A running installation, as its browser tests know it. */
export interface Place {
  readonly url: string;
  /** Its data folder. */
  readonly folder: string;
}

/** The sample, and whom its start shows links for, by the post or role that each enters as. */
export interface SamplePlace extends Place {
  readonly links: Readonly<Record<string, string>>;
}

/** A county's own installation, which nobody has begun an account of. */
export interface CountyPlace extends Place {
  readonly firstLink: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sample: SamplePlace;
    /** The folder of a sample that was rehearsed and never started, to be copied. */
    rehearsed: string;
    county: CountyPlace;
  }
}
