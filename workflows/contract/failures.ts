import { ApplicationFailure } from '@temporalio/workflow';

/** What an Update is refused with: the refusals travel as details. Never retried. */
export const REFUSED = 'refused';

/** The record could not be reached in time; nothing was changed, the same key may be sent again. */
export const RECORD_UNAVAILABLE = 'record_unavailable';

/** A failure that tells a caller why a request was refused. */
export function refusedFailure(refusals: readonly { readonly code: string }[]): ApplicationFailure {
  return ApplicationFailure.create({
    type: REFUSED,
    message: refusals.map((r) => r.code).join(', '),
    nonRetryable: true,
    details: [refusals],
  });
}

/** A failure that tells a caller to try again later. */
export function recordUnavailable(): ApplicationFailure {
  return ApplicationFailure.create({ type: RECORD_UNAVAILABLE, message: RECORD_UNAVAILABLE, nonRetryable: true });
}
