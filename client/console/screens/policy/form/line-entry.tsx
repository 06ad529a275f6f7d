import { Input } from 'antd';
import { useState } from 'react';
import { POLICY_FORM } from '../../../words/policy-form.ts';
import { useWords } from '../../../words/use-words.ts';
import type { EntryProps } from './entry-props.ts';

/** What is on its way to be a number; put in only where somebody leaves it so. */
const HALF = /^(?:|-|-?\d+\.)$/;

/** A number or a short text, put in while it is written: what is half written says nothing yet. */
export function LineEntry({
  id,
  described,
  isWrong,
  value,
  onChange,
  isOptional,
}: EntryProps & { readonly isOptional: boolean }) {
  const say = useWords(POLICY_FORM);
  const stands = typeof value === 'string' ? value : '';
  const [written, setWritten] = useState<string | null>(null);
  const put = (to: string) => {
    if (to !== stands && (to !== '' || isOptional)) onChange(to === '' ? undefined : to);
  };
  const write = (to: string) => {
    setWritten(to);
    if (!HALF.test(to.trim())) put(to.trim());
  };
  const settle = () => {
    if (written !== null) put(written.trim());
    setWritten(null);
  };
  return (
    <Input
      id={id}
      aria-describedby={described}
      aria-invalid={isWrong}
      {...(isWrong ? { status: 'error' as const } : {})}
      value={written ?? stands}
      {...(isOptional ? { placeholder: say('none') } : {})}
      onChange={({ target }) => write(target.value)}
      onBlur={settle}
      onPressEnter={settle}
    />
  );
}
