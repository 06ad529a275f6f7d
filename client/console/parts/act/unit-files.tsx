import { Form } from 'antd';
import { useEffect } from 'react';
import { ACT } from '../../words/act.ts';
import { useWords } from '../../words/use-words.ts';
import { FilesEntry } from './files-entry.tsx';

interface Props {
  readonly unitOf: string;
  readonly id?: string;
  readonly onChange?: (value: string) => void;
}

/** Files about the unit that another field of the dialog names: chosen anew when that becomes another. */
export function UnitFiles({ unitOf, ...item }: Props) {
  const say = useWords(ACT);
  const named: unknown = Form.useWatch(unitOf);
  const [unit = ''] = typeof named === 'string' ? named.split('/') : [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept for another unit is given up when the unit changes
  useEffect(() => item.onChange?.(''), [unit]);
  if (unit === '') return <p className="faint">{say('unit_first')}</p>;
  return <FilesEntry key={unit} {...item} unit={unit} />;
}
