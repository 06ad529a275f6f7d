import type { Mailed } from './caller.ts';
import type { Received } from './smtp.ts';

/** The messages that somebody got. */
export function copiesFor(received: readonly Received[], address: string): Received[] {
  return received.filter((message) => message.to.includes(address));
}

/** What stands against reliability §3 in a run of one message a person: nothing, if all went well. */
export function faultsOf(received: readonly Received[], ledger: readonly Mailed[], addresses: readonly string[]) {
  return addresses.flatMap((address) => {
    const copies = copiesFor(received, address);
    const row = ledger.find((r) => address.startsWith(`${r.recipient}@`));
    const faults = [
      ...(row?.state === 'accepted' ? [] : [`is ${row?.state}`]),
      ...(copies.length > 0 ? [] : ['got nothing']),
      ...(copies.length <= (row?.attempts ?? 0) ? [] : ['got more copies than attempts']),
      ...(new Set(copies.map((c) => c.raw)).size <= 1 ? [] : ['got copies that differ']),
    ];
    return faults.map((fault) => `${address} ${fault}`);
  });
}

/** The Message-ID of a message as it was got. */
export function messageId({ raw }: Received): string {
  return /^Message-ID: (<[^>]+>)\r?$/im.exec(raw)?.[1] ?? '';
}
