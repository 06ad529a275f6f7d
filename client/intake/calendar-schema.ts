import { z } from 'zod';
import { BARE_NUMBER, day, id, text } from './scalars.ts';

/** A working-calendar file: for each year, what the State Council's notice says. */
export const calendarSchema = z.strictObject({
  id,
  title: text,
  years: z.array(
    z.strictObject({
      year: z
        .string('expect_year')
        .regex(/^[0-9]{4}$/, 'expect_year')
        .meta(BARE_NUMBER),
      notice: text.nullish(),
      title: text,
      off: z.array(day),
      work: z.array(day),
    }),
  ),
});
