import { randomUUID } from 'node:crypto';
import { OperationError } from '../../operations/errors.ts';
import type { HandedInAnswer } from '../../operations/hand-in-report.ts';
import type { Api } from '../remote/api.ts';
import type { attached } from '../remote/attach.ts';
import { type Handed, placed, type Told } from './receipt-text.ts';

/** What is said with what is handed in: the files that prove it, why it corrects, and how the unit sees itself. */
export type Proof = Awaited<ReturnType<typeof attached>> & {
  readonly reason?: string;
  readonly light?: string;
  readonly dataTo?: string;
  readonly serves?: readonly string[];
};

/** Hands one report in; a refusal is told with the rest, so that one bad report does not hide what became of others. */
export async function send(api: Api, cycle: string, body: Handed, lines: readonly number[] = []): Promise<Told> {
  const { task, period } = body;
  try {
    const answer = await api.send<HandedInAnswer>('POST', `/cycles/${cycle}/reports`, body, randomUUID());
    return { ...answer, task, period };
  } catch (error) {
    if (!(error instanceof OperationError) || error.kind !== 'refused') throw error;
    return { task, period, status: 'refused', refusals: placed(error.refusals, lines) };
  }
}
