import { publishedDocuments } from '../../activities/documents/publish-documents.ts';

/** Everything a cycle publishes up to an instant, as pages by file name. */
export const documentsOf = publishedDocuments;
