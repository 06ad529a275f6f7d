import type { paths } from '../../../api/schema.d.ts';
import { useShown } from '../../parts/use-shown.ts';

type Query = NonNullable<paths['/cycles/{cycle}/follow-ups']['get']['parameters']['query']>;

/** Which cases are shown; empty shows all. */
export interface Filters {
  readonly kind: string;
  readonly unit: string;
  readonly due: '' | NonNullable<Query['due']>;
  readonly text: string;
  readonly mine: boolean;
}

const DUE = ['overdue', 'week'] as const;

/** The filters as the address has them, and how one is set. */
export function useFilters(): readonly [Filters, (name: keyof Filters, to: string) => void] {
  const [shown, change] = useShown();
  // An address that was kept may say it as it was once said.
  const due = shown('overdue') === 'yes' ? 'overdue' : shown('due');
  return [
    {
      ...{ kind: shown('kind'), unit: shown('unit'), text: shown('text') },
      due: DUE.find((of) => of === due) ?? '',
      mine: shown('mine') === 'yes',
    },
    (name, to) => change(name, to, name === 'due' ? 'overdue' : undefined),
  ];
}

/** What the server is asked for by filters. */
export function queryOf({ kind, unit, due, text, mine }: Filters): Query {
  return {
    all: 'true',
    ...(kind === '' ? {} : { kind: kind as NonNullable<Query['kind']> }),
    ...(unit === '' ? {} : { about: unit }),
    ...(due === '' ? {} : { due }),
    ...(text === '' ? {} : { text }),
    ...(mine ? { mine: 'true' } : {}),
  };
}
