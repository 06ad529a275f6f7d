import {
  listedDocuments,
  pageOfReview,
  publishedDocuments,
  writtenOut,
} from '../../activities/documents/publish-documents.ts';

/** Everything a cycle publishes up to an instant, as pages by file name. */
export const documentsOf = publishedDocuments;

/** The same without what stands in them, each to be written when it is wanted. */
export const documentList = listedDocuments;

/** A document of the list, written. */
export const documentWritten = writtenOut;

/** One version of a review, or of one unit's worksheet, as a page; the draft while nothing is published. */
export const reviewPage = pageOfReview;
