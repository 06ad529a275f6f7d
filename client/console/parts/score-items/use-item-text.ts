import { ITEMS } from '../../words/score-items.ts';
import { useWords } from '../../words/use-words.ts';
import { usePlan } from '../use-plan.ts';
import type { Item } from './use-items.ts';

/** What an item does to a score: so many points, or which figure it sets to what. */
export function useItemText(): (item: Item) => string {
  const say = useWords(ITEMS);
  const { data } = usePlan();
  return ({ kind, amount, task: id, indicator, sets }) => {
    if (sets === null) return say(`points.${kind as 'bonus'}`, { amount: String(Number(amount)) });
    const task = data?.tasks.find((t) => t.id === id);
    const name = task?.indicators.find((i) => i.id === indicator)?.name ?? indicator ?? '';
    return say(`set.${sets}`, { task: task?.title ?? id ?? '', indicator: name, amount });
  };
}
