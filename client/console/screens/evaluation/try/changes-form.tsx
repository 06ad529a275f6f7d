import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../../../../api/client.ts';
import { Sentences } from '../../../parts/sentences.tsx';
import { YEAR_TRY } from '../../../words/evaluation-try.ts';
import { useWords } from '../../../words/use-words.ts';
import type { Change, Evaluation, GroupYear } from '../use-evaluation.ts';
import { ChangeRow } from './change-row.tsx';
import { useChangeable } from './changeable.ts';

interface Props {
  readonly evaluation: Evaluation;
  readonly groups: readonly GroupYear[];
  readonly pending: boolean;
  /** Why what was tried last was refused. */
  readonly error: unknown;
  readonly onTry: (changes: readonly Change[]) => void;
}

/** A change that is being written; its number tells it from the others. */
interface Line extends Change {
  readonly id: number;
}

/** What is to be tried: one line a change, as many as one likes. */
export function ChangesForm({ evaluation, groups, pending, error, onTry }: Props) {
  const say = useWords(YEAR_TRY);
  const all = useChangeable(evaluation, groups);
  const [lines, setLines] = useState<readonly Line[]>([{ id: 0, set: '', to: '' }]);
  const written = lines.filter(({ set, to }) => set !== '' && to.trim() !== '');
  const wrong = wrongPlaces(error).map((at) => written[at]?.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onTry(written.map(({ set, to }) => ({ set, to: to.trim() })));
  };
  const add = () => setLines([...lines, { id: Math.max(0, ...lines.map(({ id }) => id)) + 1, set: '', to: '' }]);
  return (
    <form className="changes-form" noValidate onSubmit={submit}>
      {lines.map((line) => (
        <ChangeRow
          key={line.id}
          all={all}
          change={line}
          isWrong={wrong.includes(line.id)}
          onChange={(to) => setLines(lines.map((one) => (one.id === line.id ? { ...one, ...to } : one)))}
          onRemove={lines.length > 1 ? () => setLines(lines.filter((one) => one.id !== line.id)) : null}
        />
      ))}
      <div className="acts">
        <Button icon={<PlusOutlined />} onClick={add}>
          {say('try.more')}
        </Button>
        <Button type="primary" htmlType="submit" loading={pending} disabled={written.length === 0}>
          {say('try.run')}
        </Button>
      </div>
      {wrong.length === 0 && <Sentences error={error} />}
    </form>
  );
}

/** Which of the changes that were tried cannot be made. */
function wrongPlaces(error: unknown): readonly number[] {
  if (!(error instanceof Refusal)) return [];
  return error.answer.errors.flatMap(({ path }) => {
    const [, at] = /^\/changes\/(\d+)$/.exec(path ?? '') ?? [];
    return at === undefined ? [] : [Number(at)];
  });
}
