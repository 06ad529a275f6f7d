import { Button, Input } from 'antd';
import { ACT } from '../../words/act.ts';
import { useWords } from '../../words/use-words.ts';
import { dayIn, useTimes } from '../use-times.ts';
import { useToday } from '../use-today.ts';

interface Props {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (day: string) => void;
}

/** A day to be chosen; where the browser has another day than the installation, that one is told and offered. */
export function DayEntry({ value = '', onChange, ...item }: Props) {
  const say = useWords(ACT);
  const { day } = useTimes();
  const today = useToday();
  return (
    <>
      <Input {...item} type="date" value={value} onChange={({ target }) => onChange?.(target.value)} />
      {today !== null && today !== dayIn(new Date()) && (
        <Button type="link" size="small" onClick={() => onChange?.(today)}>
          {say('today', { day: day(today) })}
        </Button>
      )}
    </>
  );
}
