import { own } from './own.ts';
import { isDay } from './time/day.ts';

/** A list that is kept under a policy (五张清单, 004-2): its code, its name, and what each entry has to say besides. */
export interface ListType {
  readonly list: string;
  readonly name: string;
  readonly fields: readonly string[];
}

/** An entry of a list as somebody writes it down. */
export interface ListEntry {
  readonly list: string;
  readonly unit: string;
  readonly title: string;
  /** 时间节点: the day by which it is done. */
  readonly due: string;
  /** 牵头负责人: who is in charge of it. */
  readonly charge: string;
  readonly fields: Readonly<Record<string, string>>;
}

export type ListRefusalCode =
  | 'unknown_list'
  | 'unknown_unit'
  | 'due_missing'
  | 'charge_missing'
  | 'charge_several'
  | 'field_missing'
  | 'unknown_field';

interface Fault {
  readonly line: null;
  readonly code: ListRefusalCode;
  readonly subject: string;
}

/** What stands between names where several people are named. */
const SEVERAL = /[、，,；;/]|\S{2}[和及与]\S{2}|\S[^\s长任记员]\s+\S{2}/;

/**
 * Everything that is wrong with an entry: 明确每项任务的时间节点、牵头负责人, so one without a day or without a person in
 * charge is none (004 正文 三（二）); 一个项目、一名领导, so that one person is in charge of it (002 三（二）3).
 */
export function entryFaults(
  types: readonly ListType[],
  units: readonly { readonly id: string }[],
  entry: ListEntry,
): Fault[] {
  const type = types.find((t) => t.list === entry.list);
  const fault = (code: ListRefusalCode, subject: string): Fault => ({ line: null, code, subject });
  const wanted = type?.fields ?? [];
  return [
    ...(type ? [] : [fault('unknown_list', entry.list)]),
    ...(units.some((u) => u.id === entry.unit) ? [] : [fault('unknown_unit', entry.unit)]),
    ...(isDay(entry.due) ? [] : [fault('due_missing', entry.due)]),
    ...(entry.charge.trim() ? [] : [fault('charge_missing', entry.title)]),
    ...(SEVERAL.test(entry.charge.trim()) ? [fault('charge_several', entry.charge)] : []),
    ...wanted.filter((f) => !own(entry.fields, f)?.trim()).map((f) => fault('field_missing', f)),
    ...Object.keys(entry.fields)
      .filter((f) => type && !wanted.includes(f))
      .map((f) => fault('unknown_field', f)),
  ];
}
