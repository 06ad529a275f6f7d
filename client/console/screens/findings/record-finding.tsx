import { keyed, type Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { useUnitField } from '../../parts/use-unit-field.ts';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { FINDINGS } from '../../words/findings.ts';
import { useWords } from '../../words/use-words.ts';
import type { FindingType } from './use-findings.ts';
import { useFollows } from './use-follows.ts';

interface Props {
  readonly types: readonly FindingType[];
  /** The visit at which it was found, if it was at one: its findings are known by the beginning of their ids. */
  readonly of?: Shape<'VisitSeen'>;
}

/** Writes down what was found about a unit; what the rules let follow it is drafted, and released by a person. */
export function RecordFinding({ types, of: visit }: Props) {
  const say = useWords(FINDINGS);
  const follows = useFollows();
  const { day } = useTimes();
  const units = useUnitField(say('unit'));
  const name = useUnitName();
  const record = useRecord(visit?.id ?? null);
  const on = visit ? day(visit.on) : '';
  const first = (text: string) => (visit ? { initial: text } : {});
  const unit = { ...units, ...first(visit?.unit ?? '') };
  const choices = types.map(({ name, does }) => ({ value: name, label: say('type', { name, does: follows(does) }) }));
  const [only] = types.length === 1 ? types : [];
  return (
    <ActButton
      {...(visit ? { of: `${name(visit.unit)} ${on}` } : { look: 'primary' as const })}
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
          ...(only ? { initial: only.name } : {}),
        },
        { name: 'text', label: say('text'), kind: 'text', required: true, ...first(visit?.seen ?? '') },
        {
          ...{ name: 'source', label: say('source'), kind: 'line', required: true, told: say('source_told') },
          ...first(say('on_the_spot')),
        },
        {
          ...{ name: 'evidence', label: say('evidence'), kind: 'line', required: true, told: say('evidence_told') },
          ...first(say('visit', { on, id: visit?.id ?? '' })),
        },
        { name: 'files', label: say('files'), kind: 'files', unitOf: 'unit' },
      ]}
      act={record}
      touches={['findings', 'follow-ups', 'visits']}
    />
  );
}

function useRecord(visit: string | null) {
  const cycle = useStanding().cycle ?? '';
  return ({ files, ...values }: Readonly<Record<string, string>>, key: string) => {
    const { unit = '', name = '', text = '', source = '', evidence = '' } = values;
    const told = { unit, name, text, source, evidence, ...(files ? { files: linesOf(files) } : {}) };
    const body = { id: visit === null ? `finding-${key.slice(0, 8)}` : `${visit}.${key.slice(0, 8)}`, ...told };
    return asked(() => api.POST('/cycles/{cycle}/findings', { params: keyed({ cycle }, key), body }));
  };
}
