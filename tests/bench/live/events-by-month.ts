import type { Window } from '../../../workflows/rules/task/facts.ts';
import { type Instant, toMs } from '../../../workflows/rules/time/instant.ts';
import type { HistoryEvent } from './run-chain.ts';

const NEAR_MS = 3 * 24 * 3_600_000;

/**
 * How many events of a run each month cost: its timer from start to end, its reports and its deadline with their
 * workflow tasks. What belongs to no month, as the start and the close, is left out.
 */
export function eventsByMonth(
  events: readonly HistoryEvent[],
  windows: readonly Window[],
  businessAt: (serverMs: number) => Instant,
): Map<string, number> {
  const counts = new Map<string, number>();
  const timers = new Map<string, string | undefined>();
  let fired: string | undefined;
  let group: Group = { month: undefined, size: 0 };
  for (const event of events) {
    const started = event.timerStartedEventAttributes;
    const ended = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes;
    if (started) timers.set(String(event.eventId), timerMonth(event, windows, businessAt));
    if (started || ended) {
      const month = timers.get(String(ended?.startedEventId ?? event.eventId));
      add(counts, { month, size: 1 });
      if (event.timerFiredEventAttributes) fired = month;
      continue;
    }
    if (event.workflowTaskScheduledEventAttributes) {
      add(counts, group);
      group = { month: fired, size: 0 };
      fired = undefined;
    }
    group = { month: reportMonth(event) ?? group.month, size: group.size + 1 };
  }
  add(counts, group);
  return counts;
}

/** A workflow task with what it did: the report it took, or the deadline that woke it, gives the month. */
interface Group {
  readonly month: string | undefined;
  readonly size: number;
}

function add(counts: Map<string, number>, { month, size }: Group): void {
  if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + size);
}

/** The month whose deadline a timer waits for. */
function timerMonth(
  { timerStartedEventAttributes: started, eventTime }: HistoryEvent,
  windows: readonly Window[],
  businessAt: (serverMs: number) => Instant,
): string | undefined {
  if (!started) return undefined;
  const end = toMs(businessAt(milliseconds(eventTime) + milliseconds(started.startToFireTimeout)));
  return windows.find((w) => Math.abs(toMs(w.deadline) - end) < NEAR_MS)?.period;
}

/** The month a report is of, where an event is its acceptance. */
function reportMonth(event: HistoryEvent): string | undefined {
  const [payload] = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.args?.payloads ?? [];
  if (!payload?.data) return undefined;
  return JSON.parse(Buffer.from(payload.data).toString('utf8')).report?.period;
}

interface Stretch {
  readonly seconds?: unknown;
  readonly nanos?: number | null;
}

function milliseconds(of: Stretch | null | undefined): number {
  return Number(of?.seconds ?? 0) * 1000 + Number(of?.nanos ?? 0) / 1e6;
}
