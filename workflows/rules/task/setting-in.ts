import { own } from '../own.ts';
import type { TaskSetting } from './decision.ts';
import type { TaskState } from './state.ts';

/** A task's setting with the deadlines that a new working calendar has moved since the task was started. */
export function settingIn(setting: TaskSetting, { moved }: Pick<TaskState, 'moved'>): TaskSetting {
  if (!moved) return setting;
  const windows = setting.windows.map((w) => ({ ...w, deadline: own(moved.deadlines, w.period) ?? w.deadline }));
  return { ...setting, windows, closesAt: moved.closesAt };
}
