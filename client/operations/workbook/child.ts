import { SheetRefused } from '../../intake/sheet/grid.ts';
import { readSheets } from '../../intake/sheet/read-sheets.ts';
import type { Asked, Told } from './read-workbook.ts';

/** The process in which a person's workbook is read: one file, one answer; its parent ends it when it takes too long. */
process.once('message', ({ name, bytes }: Asked) => {
  process.send?.(told(name, bytes), () => process.exit(0));
});

function told(name: string, bytes: Uint8Array): Told {
  try {
    return { grids: readSheets(name, bytes) };
  } catch (error) {
    if (!(error instanceof SheetRefused))
      return { refused: { code: 'bad_archive', sheet: null, cell: null, params: {} } };
    const { code, sheet, cell, params } = error;
    return { refused: { code, sheet, cell, params } };
  }
}
