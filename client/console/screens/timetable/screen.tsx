import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { Picked } from '../../parts/picked.tsx';
import { Ticked } from '../../parts/ticked.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { TIMETABLE } from '../../words/timetable.ts';
import { useWords } from '../../words/use-words.ts';
import { Days } from './days.tsx';
import { begunPeriods } from './place-of.ts';
import { ALL, useEntries } from './use-entries.ts';
import { type Timetable, useTimetable } from './use-timetable.ts';
import './timetable.css';

/** What happens next, and why: the whole timetable of a cycle, with a line between what was and what comes. */
export function Screen() {
  const say = useWords(TIMETABLE);
  return (
    <>
      <Heading>{say('title')}</Heading>
      <p className="faint">{say('told')}</p>
      <Loaded query={useTimetable()}>
        {(timetable) => (timetable.entries.length === 0 ? <p>{say('none')}</p> : <Known timetable={timetable} />)}
      </Loaded>
    </>
  );
}

function Known({ timetable: { now, entries } }: { readonly timetable: Timetable }) {
  const say = useWords(TIMETABLE);
  const { instant } = useTimes();
  const { kind, mine, setKind, setMine, isShown } = useEntries();
  const today = useRef<HTMLParagraphElement>(null);
  const kinds = [...new Map(entries.map((e) => [e.kind, e.name])).entries()];
  const shown = entries.filter(isShown);
  const begun = begunPeriods(entries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice shows another list, which begins at today again
  useEffect(() => toToday(today.current), [kind, mine]);
  return (
    <>
      <OnPaper chosen={[kinds.find(([value]) => value === kind)?.[1] ?? '']} />
      <search className="filters timetable-filters">
        <Picked
          label={say('kind')}
          value={kind}
          every={say('main')}
          onPick={setKind}
          options={[{ value: ALL, label: say('all') }, ...kinds.map(([value, label]) => ({ value, label }))]}
        />
        <Ticked label={say('mine')} value={mine} onTick={setMine} />
        <Button onClick={() => toToday(today.current)}>{say('to_today')}</Button>
        <span role="status" className="faint">
          {say('shown', { shown: shown.length, all: entries.length })}
        </span>
      </search>
      {shown.length === 0 && <p>{say('none_shown')}</p>}
      <Days entries={shown.filter((e) => e.at <= now)} begun={begun} />
      <p className="timetable-now" ref={today}>
        {say('today', { at: instant(now) })}
      </p>
      <Days entries={shown.filter((e) => e.at > now)} begun={begun} />
    </>
  );
}

/** Newer browsers answer a scroll with a promise, which nobody waits for. */
function toToday(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'center' });
}
