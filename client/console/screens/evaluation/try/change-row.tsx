import { CloseOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { Picked } from '../../../parts/picked.tsx';
import { YEAR_TRY } from '../../../words/evaluation-try.ts';
import { useWords } from '../../../words/use-words.ts';
import type { Change } from '../use-evaluation.ts';
import { type Changeable, NONE } from './changeable.ts';

interface Props {
  readonly all: readonly Changeable[];
  readonly change: Change;
  readonly isWrong: boolean;
  readonly onChange: (to: Partial<Change>) => void;
  readonly onRemove: (() => void) | null;
}

/** One change: what is set, and to what; a value that it cannot have is told beside it. */
export function ChangeRow({ all, change: { set, to }, isWrong, onChange, onRemove }: Props) {
  const say = useWords(YEAR_TRY);
  const told = useId();
  const chosen = all.find((one) => one.set === set);
  return (
    <div className="change-row">
      <Select
        aria-label={say('try.what')}
        placeholder={say('try.what')}
        showSearch={{ optionFilterProp: 'label' }}
        value={set === '' ? undefined : set}
        onChange={(next: string) => onChange({ set: next, to: '' })}
        options={all.map(({ set: value, label }) => ({ value, label }))}
      />
      {chosen && chosen.choices.length > 0 ? (
        <Picked
          label={say('try.to')}
          every={say('try.choose')}
          value={to}
          options={chosen.choices}
          onPick={(next) => onChange({ to: next })}
        />
      ) : (
        <Input
          aria-label={say('try.to')}
          aria-invalid={isWrong}
          aria-describedby={told}
          status={isWrong ? 'error' : ''}
          maxLength={32}
          value={to === NONE ? say('none') : to}
          onChange={({ target }) => onChange({ to: target.value === say('none') ? NONE : target.value })}
        />
      )}
      {onRemove && <Button type="text" icon={<CloseOutlined />} aria-label={say('try.remove')} onClick={onRemove} />}
      <small id={told} className={isWrong ? 'change-wrong' : 'faint'}>
        {isWrong ? say('try.wrong', { told: chosen?.told ?? '' }) : (chosen?.told ?? '')}
      </small>
    </div>
  );
}
