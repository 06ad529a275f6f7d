import type { SampleClock } from '../../worker/sample-clock.ts';
import type { ClockControl } from '../http/deps.ts';
import type { OperationDeps } from '../operations/deps.ts';
import { operationError } from '../operations/errors.ts';
import { tellClock } from '../operations/tell-clock.ts';

/** What people may do to the sample's clock: pause it, speed it up, move it forward. */
export function sampleControl(clock: SampleClock): (deps: OperationDeps) => ClockControl {
  return (deps) => ({
    get: () => ({ now: clock.businessNow(), speed: clock.clock().speed, clock: clock.clock() }),
    setSpeed: async (speed) => {
      await tellClock(deps, clock.set(clock.businessNow(), speed));
      await clock.save();
    },
    moveTo: async (instant) => {
      if (instant < clock.businessNow()) throw operationError('refused', 'clock_runs_forward', clock.businessNow());
      await tellClock(deps, clock.set(instant, clock.clock().speed));
      await clock.save();
    },
  });
}
