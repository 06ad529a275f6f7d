/** Another process holds the folder. */
export class FolderInUse extends Error {
  readonly folder: string;
  readonly pid: number | null;

  constructor(folder: string, pid: number | null) {
    super(`${folder} is in use by another process${pid === null ? '' : ` (pid ${pid})`}`);
    this.name = 'FolderInUse';
    this.folder = folder;
    this.pid = pid;
  }
}
