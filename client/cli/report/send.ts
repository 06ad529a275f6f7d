import type { Sent } from '../../api/described.ts';
import { OperationError } from '../../operations/errors.ts';
import type { Api } from '../remote/api.ts';
import { placed, type Told } from './receipt-text.ts';

/** What is said with what is handed in: the files that prove it, why it corrects, and how the unit sees itself. */
export type Proof = Pick<Sent<'handInReport'>, 'files' | 'reason' | 'light' | 'dataTo' | 'serves'>;

/** Hands one report in; a refusal is told with the rest, so that one bad report does not hide what became of others. */
export async function send(
  api: Api,
  cycle: string,
  body: Sent<'handInReport'>,
  lines: readonly number[] = [],
): Promise<Told> {
  const { task, period } = body;
  try {
    const answer = await api.post('/cycles/{cycle}/reports', { cycle }, body);
    return { ...answer, task, period };
  } catch (error) {
    if (!(error instanceof OperationError) || error.kind !== 'refused') throw error;
    return { task, period, status: 'refused', refusals: placed(error.refusals, lines) };
  }
}
