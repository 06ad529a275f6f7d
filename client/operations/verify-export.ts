import { ChainReader, type ChainRow } from '../../activities/store/verify.ts';

/** An event of an exported record, as it is chained. */
export type ExportedEvent = ChainRow;

/** What an exported record is found to be: whole, with its last hash, or wrong from a position on. */
export type ExportVerdict =
  | { readonly whole: true; readonly events: number; readonly head: string }
  | { readonly whole: false; readonly position: number; readonly fault: 'altered' | 'gap'; readonly entity: string };

/** Recomputes the chain of an exported record, event by event. */
export async function verifyExport(events: AsyncIterable<ExportedEvent>): Promise<ExportVerdict> {
  const chain = new ChainReader();
  for await (const event of events) {
    const at = chain.position + 1;
    const fault = chain.next(event);
    if (fault) return { whole: false, position: at, fault, entity: event.entity };
  }
  return { whole: true, events: chain.position, head: chain.hash };
}
