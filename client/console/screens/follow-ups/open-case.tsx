import { keyed } from '../../../api/client.ts';
import type { Sent } from '../../../api/described.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import type { Role } from '../../app/session/standing.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import type { Field } from '../../parts/act/field.tsx';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { useUnitField } from '../../parts/use-unit-field.ts';
import { CASE } from '../../words/case-terms.ts';
import { FOLLOW } from '../../words/follow-ups.ts';
import { useWords } from '../../words/use-words.ts';

type Values = Readonly<Record<string, string>>;

const BY_HAND = [
  'problem',
  'supervision_notice',
  'interview',
  'public_criticism',
  'listed_supervision',
  'commendation',
  'referral',
  'reward',
] as const;
const ORIGINS = ['instruction', 'meeting', 'assignment'] as const;

type Body = Sent<'openFollowUp'>;

/** What one may open by hand: a case or a single matter for the office, a request for help for a unit's head. */
export function OpenCase({ role }: { readonly role: Role }) {
  const say = useWords(FOLLOW);
  const rest = useCaseFields();
  const dated = useDatedFields();
  const units = useUnitField(say('unit'));
  const kinds = useKindField();
  const unit = useStanding().own?.post.unit ?? '';
  const open = useOpen();
  if (role === 'head') {
    const ask = open((values) => ({ ...plain(values), kind: 'help_request', unit }));
    return <ActButton name={say('open_help')} fields={dated} {...ask} />;
  }
  if (role !== 'supervisor') return null;
  return (
    <div className="acts">
      <OpenMatter />
      <ActButton look="primary" name={say('open')} fields={[kinds, units, ...rest]} {...open(asCase)} />
    </div>
  );
}

/** What the office writes down when a leader's note, a meeting or an assignment asks something of a unit. */
export function OpenMatter({ look }: { readonly look?: 'primary' }) {
  const say = useWords(FOLLOW);
  const units = useUnitField(say('unit'));
  const helpers: Field = { ...units, name: 'helpers', label: say('helpers'), kind: 'several' };
  const fields = [units, optional(helpers), ...useDatedFields(), ...useMatterFields()];
  const doing = useOpen()(asMatter);
  return <ActButton name={say('open_matter')} fields={fields} {...doing} {...(look ? { look } : {})} />;
}

function optional({ required: _, ...field }: Field): Field {
  return field;
}

function plain({ unit = '', title = '', due, reason = '', urgent }: Values) {
  return { unit, title, due: due ?? null, reason, ...(urgent === undefined ? {} : { urgent }) };
}

function asCase(values: Values): Omit<Body, 'id'> {
  return { ...plain(values), kind: BY_HAND.find((kind) => kind === values.kind) ?? 'problem' };
}

/** A matter says where it comes from. */
function asMatter(values: Values): Omit<Body, 'id'> {
  const { from = '', on = '', number = null, wording = '' } = values;
  const kind = ORIGINS.find((origin) => origin === values.origin) ?? 'assignment';
  const helpers = linesOf(values.helpers);
  return { ...plain(values), kind: 'matter', origin: { kind, from, on, number, wording }, helpers };
}

function useOpen() {
  const cycle = useStanding().cycle ?? '';
  return (bodyOf: (values: Values) => Omit<Body, 'id'>) => ({
    touches: ['follow-ups', 'matters'],
    act: (values: Values, key: string) => {
      const body = { ...bodyOf(values), id: `case-${key.slice(0, 8)}` };
      return asked(() => api.POST('/cycles/{cycle}/follow-ups', { params: keyed({ cycle }, key), body }));
    },
  });
}

function useKindField(): Field {
  const say = useWords(FOLLOW);
  const kind = useWords(CASE);
  const choices = BY_HAND.map((value) => ({ value, label: kind(`kind.${value}`) }));
  return { name: 'kind', label: say('kind'), kind: 'choice', choices, required: true, initial: 'problem' };
}

function useCaseFields(): readonly Field[] {
  const say = useWords(FOLLOW);
  return [
    { name: 'title', label: say('subject'), kind: 'line', required: true, told: say('subject_told') },
    { name: 'due', label: say('due'), kind: 'day' },
    { name: 'reason', label: say('reason'), kind: 'text', required: true },
    { name: 'urgent', label: say('urgent'), kind: 'line', told: say('urgent_told') },
  ];
}

function useDatedFields(): readonly Field[] {
  return useCaseFields().map((field) => (field.name === 'due' ? { ...field, required: true } : field));
}

function useMatterFields(): readonly Field[] {
  const say = useWords(FOLLOW);
  const choices = ORIGINS.map((value) => ({ value, label: say(`origin.${value}`) }));
  return [
    { name: 'origin', label: say('origin.kind'), kind: 'choice', choices, required: true, initial: 'instruction' },
    { name: 'from', label: say('origin.from'), kind: 'line', required: true },
    { name: 'on', label: say('origin.on'), kind: 'day', required: true },
    { name: 'number', label: say('origin.number'), kind: 'line' },
    { name: 'wording', label: say('origin.wording'), kind: 'text', required: true },
  ];
}
