import { html } from 'hono/html';
import type { PublicationMark } from '../../../workflows/rules/publication.ts';
import type { Html } from './sheet.ts';

/** 附注: whether the document is published openly; nothing where nobody decided. */
export function publicationNote(mark: PublicationMark): Html | '' {
  if (mark === null) return '';
  return html`<p class="mark">（${mark === 'public' ? '此件公开发布' : '此件不公开发布'}）</p>
`;
}
