import { Select } from 'antd';
import { useState } from 'react';

/** One of those that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly choices: readonly Choice[] | undefined;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

/** Several of many: what is chosen is kept a line each. */
export function SeveralEntry({ choices = [], value, onChange, ...item }: Props) {
  // Closed after each choice: in an open list the tab key takes back what was chosen last.
  const [open, setOpen] = useState(false);
  const change = (chosen: readonly string[]) => {
    setOpen(false);
    onChange?.(chosen.join('\n'));
  };
  return (
    <Select
      {...item}
      open={open}
      onOpenChange={setOpen}
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
      value={linesOf(value)}
      onChange={change}
      options={choices.map((choice) => ({ ...choice }))}
    />
  );
}

/** What stands in a value a line each; nothing where it is empty. */
export function linesOf(value: string | undefined): string[] {
  return (value ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}
