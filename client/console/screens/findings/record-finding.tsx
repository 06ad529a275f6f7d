import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { useUnitField } from '../../parts/use-unit-field.ts';
import { FINDINGS } from '../../words/findings.ts';
import { useWords } from '../../words/use-words.ts';
import type { FindingType } from './use-findings.ts';
import { useFollows } from './use-follows.ts';

/** Writes down what was found about a unit; what the rules let follow it is drafted, and released by a person. */
export function RecordFinding({ types }: { readonly types: readonly FindingType[] }) {
  const say = useWords(FINDINGS);
  const follows = useFollows();
  const unit = useUnitField(say('unit'));
  const record = useRecord();
  const choices = types.map(({ name, does }) => ({ value: name, label: say('type', { name, does: follows(does) }) }));
  const [first] = types.length === 1 ? types : [];
  return (
    <ActButton
      look="primary"
      name={say('record')}
      told={say('record_told')}
      fields={[
        unit,
        {
          name: 'name',
          label: say('name'),
          kind: 'choice',
          choices,
          required: true,
          ...(first ? { initial: first.name } : {}),
        },
        { name: 'text', label: say('text'), kind: 'text', required: true },
        { name: 'source', label: say('source'), kind: 'line', required: true, told: say('source_told') },
        { name: 'evidence', label: say('evidence'), kind: 'line', required: true, told: say('evidence_told') },
        { name: 'files', label: say('files'), kind: 'files', unitOf: 'unit' },
      ]}
      act={record}
      touches={['findings', 'follow-ups']}
    />
  );
}

function useRecord() {
  const cycle = useStanding().cycle ?? '';
  return ({ files, ...values }: Readonly<Record<string, string>>, key: string) => {
    const { unit = '', name = '', text = '', source = '', evidence = '' } = values;
    const told = { unit, name, text, source, evidence, ...(files ? { files: linesOf(files) } : {}) };
    const body = { id: `finding-${key.slice(0, 8)}`, ...told };
    return asked(() => api.POST('/cycles/{cycle}/findings', { params: keyed({ cycle }, key), body }));
  };
}
