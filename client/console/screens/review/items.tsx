import { ItemsTable } from '../../parts/score-items/items-table.tsx';
import { useItemsOf } from '../../parts/score-items/use-items.ts';
import { ITEMS } from '../../words/score-items.ts';
import { useWords } from '../../words/use-words.ts';

/** The bonuses, deductions and overrides of a review's period, each with its reason and who decided. */
export function Items({ period }: { readonly period: string }) {
  const say = useWords(ITEMS);
  const items = useItemsOf(period);
  return (
    <section className="panel">
      <h2>{say('items')}</h2>
      {items.length === 0 ? <p>{say('none_counted')}</p> : <ItemsTable items={items} />}
    </section>
  );
}
