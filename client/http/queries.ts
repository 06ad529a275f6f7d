import { z } from 'zod';
import { isDay } from '../../workflows/rules/time/day.ts';

/** Query parameters that several endpoints take; all of them may be left out. */
export const unit = z.string().min(1).max(64).optional();
export const period = z.string().min(1).max(16).optional();
export const month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
  .optional();
export const id = z.string().min(1).max(128).optional();
export const text = z.string().max(2000).optional();
export const day = z.string().refine(isDay).optional();
/** A choice that is made by naming it. */
export const yes = z.enum(['true', 'false']).optional();
/** How a table is handed out. */
export const tableFormat = z.enum(['xlsx', 'csv']).optional();
/** A parameter that may be given several times. */
export const many = z.array(z.string().max(300)).max(100).optional();
/** The name of a file that is sent; its reader says what is wrong with it. */
export const fileName = z.string().max(1000).optional();
/** The same where nothing can be done without them. */
export const needed = {
  unit: unit.unwrap(),
  period: period.unwrap(),
  text: text.unwrap(),
  fileName: fileName.unwrap(),
};
/** The number of a version. */
export const number = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .optional();
/** Whatever somebody else's page sends along. */
export const anything = z.looseObject({});
