import type { Person, Task } from './plan.ts';

/** What has units with their names: a plan, or a view of one. */
interface Named {
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/** A unit's name; an id that nobody knows stands for itself. */
export function unitName({ units }: Named, id: string): string {
  return units.find((u) => u.id === id)?.name ?? id;
}

/** Who held a post; a post that nobody knows stands for itself. */
export function holderName(
  { people }: { readonly people: readonly Pick<Person, 'id' | 'name'>[] },
  post: string,
): string {
  return people.find(({ id }) => id === post)?.name ?? post;
}

/** A task's title; an id that the plan does not know stands for itself. */
export function taskTitle(tasks: readonly Task[], id: string): string {
  return tasks.find((t) => t.id === id)?.title ?? id;
}

/** The first post of the supervision office, by whose name the office is called; undefined where it has none. */
export function officePost(people: readonly Person[]): Person | undefined {
  return people.find(({ post }) => post === 'supervisor');
}
