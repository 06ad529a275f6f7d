import PostalMime from 'postal-mime';
import { type Instant, toInstant } from '../../workflows/rules/time/instant.ts';

/** What stands at the head of a message. */
export interface MessageHead {
  readonly at: Instant;
  readonly to: string;
  readonly subject: string;
}

/** A message as its recipient reads it. */
export interface ReadMessage extends MessageHead {
  readonly text: string;
}

/** Reads a message as Duban wrote it (RFC 5322): its head and its text, without what was attached. */
export async function readMessage(raw: string): Promise<ReadMessage> {
  const { date = '', to = [], subject = '', text = '' } = await PostalMime.parse(raw);
  const called = to.map(({ name, address = '' }) => (name ? `${name} <${address}>` : address));
  return { at: toInstant(Date.parse(date)), to: called.join(', '), subject, text: text.trim() };
}
