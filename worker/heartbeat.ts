import type { ActivityInterceptorsFactory } from '@temporalio/worker';

/**
 * Every activity that asks for heartbeats gives them for as long as its process lives: when a worker is killed, another
 * takes its work up after that time-out and not only when the longest possible run of the activity is over.
 */
export const heartbeat: ActivityInterceptorsFactory = (context) => ({
  inbound: {
    execute: async (input, next) => {
      const { heartbeatTimeoutMs } = context.info;
      if (!heartbeatTimeoutMs) return next(input);
      const timer = setInterval(() => context.heartbeat(), heartbeatTimeoutMs / 4);
      try {
        return await next(input);
      } finally {
        clearInterval(timer);
      }
    },
  },
});
