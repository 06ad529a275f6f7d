import type { Person } from '../../workflows/rules/plan.ts';

/** A post of the supervision office. */
export function supervisor(id: string): Person {
  return { id, name: '督查室', unit: null, post: 'supervisor', email: `${id}@jinyun.example` };
}

/** The leader of the county above the office. */
export function leader(): Person {
  return { id: 'leader', name: '分管副县长', unit: null, post: 'leader', email: 'leader@jinyun.example' };
}
