import { type Field, type Group, isReadable, type Part } from './field.ts';
import type { Plain } from './plain.ts';
import { evaluationPart, flagsPart, followsPart, lightsPart, scoringPart } from './results-parts.ts';
import { remindersPart, reportingPart, timesPart, wholePart } from './work-parts.ts';

const PARTS = [
  wholePart,
  reportingPart,
  remindersPart,
  timesPart,
  scoringPart,
  lightsPart,
  flagsPart,
  followsPart,
  evaluationPart,
] as const satisfies readonly ((policy: Plain) => Part)[];

/** What of a policy can be filled in as a form: what was read as expected, and nothing else. */
export function partsOf(policy: Plain): readonly Part[] {
  return PARTS.map((part) => readable(part(policy), policy)).filter(({ groups }) => groups.length > 0);
}

function readable(part: Part, policy: Plain): Part {
  const groups = part.groups.map((group: Group) => ({
    ...group,
    fields: group.fields.filter((field: Field) => isReadable(field, policy)),
  }));
  return { ...part, groups: groups.filter(({ fields }) => fields.length > 0) };
}
