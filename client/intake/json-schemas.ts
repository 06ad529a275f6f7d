import { z } from 'zod';
import { calendarSchema } from './calendar-schema.ts';
import { planSchema } from './plan-schema.ts';
import { policySchema } from './policy-schema.ts';

/** The files people write by hand that have a published schema. */
export const SCHEMAS = { plan: planSchema, policy: policySchema, calendar: calendarSchema } as const;

/** A file's JSON Schema, for editors: figures may be bare numbers there, which the loader takes from their text. */
export function jsonSchemaOf(name: keyof typeof SCHEMAS): object {
  const schema = z.toJSONSchema(SCHEMAS[name], {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const made = jsonSchema as { bareNumber?: unknown; type?: unknown };
      if (made.bareNumber) made.type = ['string', 'number'];
      delete made.bareNumber;
    },
  });
  return { title: `Duban ${name}`, ...schema };
}
