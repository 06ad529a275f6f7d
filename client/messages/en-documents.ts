/** What is said of published documents and of what may be read by anybody. */
export const enDocuments = {
  'cli.document': 'published documents: list them with their marks; export them (to the public only what is so marked)',
  'cli.document.list': 'list what was published, and how each document is marked',
  'cli.document.export': 'write documents to a folder: those named, or all',
  'cli.document.out': 'the folder to write to',
  'cli.document.public':
    'for the public: only what is marked 此件公开发布, without names, mail addresses, leaders’ instructions and interviews',
  'document.none': 'nothing was published yet.',
  'document.name': 'file',
  'document.kind': 'kind',
  'document.mark': 'mark',
  'document.kind.bulletin': 'bulletin',
  'document.kind.briefing': 'briefing',
  'document.kind.review': 'result of a review',
  'document.kind.worksheet': 'worksheet',
  'document.kind.evaluation': 'annual evaluation',
  'document.mark.public': 'public (此件公开发布)',
  'document.mark.internal': 'not public',
  'document.mark.none': 'undecided (not public)',
  'document.written': 'written to {folder}: {count} documents',
  'refusal.unknown_document': 'there is no document “{subject}” (see duban document list)',
  'refusal.not_public':
    '“{subject}” is not marked 此件公开发布 and is not exported to the public; the policy’s public_documents decides which kinds are',
  'refusal.nothing_public':
    'no document of “{subject}” is marked 此件公开发布; the policy’s public_documents decides which kinds are',
  'refusal.nothing_published': '“{subject}” has published no document yet',
} as const;
