import { plan, posts, unit } from './cast.ts';

/** The units of a small county. */
export const UNITS = [unit('slj'), unit('lyj')];

/** The post of its supervision office. */
export const OFFICE = {
  id: 'office',
  name: '督查室',
  unit: null,
  post: 'supervisor',
  email: 'office@jinyun.example',
} as const;

/** Everybody who holds a post there. */
export const PEOPLE = [...UNITS.flatMap((u) => posts(u.id)), OFFICE];

/** Its plan. */
export const COUNTY = plan({ units: UNITS, people: PEOPLE });
