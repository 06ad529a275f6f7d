import { secretFile } from './secret-file.ts';

/** The operator's token of a data folder. */
export function operatorToken(folder: string): Promise<string> {
  return secretFile(folder, 'operator.token');
}
