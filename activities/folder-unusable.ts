/** A folder that is needed cannot be made or written to. */
export class FolderUnusable extends Error {
  readonly folder: string;

  constructor(folder: string, options?: ErrorOptions) {
    super(`the folder ${folder} cannot be used`, options);
    this.name = 'FolderUnusable';
    this.folder = folder;
  }
}
