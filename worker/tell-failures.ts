import type { ActivityInterceptorsFactory } from '@temporalio/worker';

/** A failure that comes again is told at the third attempt, and then at every twentieth. */
const FIRST_TOLD = 3;
const THEN_EVERY = 20;

/**
 * Says what an activity fails with again and again. It is tried for ever, as it should be, but what nobody hears of
 * nobody mends: a cycle whose instant cannot be performed stands still.
 */
export function tellFailures(tell: (message: string) => void): ActivityInterceptorsFactory {
  return ({ info: { activityType, attempt } }) => ({
    inbound: {
      execute: async (input, next) => {
        try {
          return await next(input);
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          if (attempt === FIRST_TOLD || attempt % THEN_EVERY === 0) tell(`${activityType} (${attempt}): ${message}`);
          throw error;
        }
      },
    },
  });
}
