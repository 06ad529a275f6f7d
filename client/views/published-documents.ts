import { pageOfReview, publishedDocuments } from '../../activities/documents/publish-documents.ts';

/** Everything a cycle publishes up to an instant, as pages by file name. */
export const documentsOf = publishedDocuments;

/** One version of a review, or of one unit's worksheet, as a page; the draft while nothing is published. */
export const reviewPage = pageOfReview;
