import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import type { Field } from '../../parts/act/field.tsx';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { useOrganisation, usePeople } from '../../parts/use-people.ts';
import { useUnitField } from '../../parts/use-unit-field.ts';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import { useRatedPeriods } from './use-rated-periods.ts';
import type { Source } from './use-rounds.ts';

/** Opens a round of a source: for a period, from a day to a day; of a panel, with the posts that rate in each class. */
export function OpenRound({ source }: { readonly source: Source }) {
  const say = useWords(RATINGS);
  const open = useOpening(source);
  const periods = useRatedPeriods();
  const units = useUnitField(say('only')).choices ?? [];
  const name = say('open', { source: source.name });
  return (
    <ActButton
      name={name}
      told={say(source.kind === 'public' ? 'open_told.public' : 'open_told', {
        max: source.max,
        least: source.atLeast,
      })}
      fields={[
        { name: 'title', label: say('name'), kind: 'line', required: true, initial: source.name },
        { name: 'period', label: say('period'), kind: 'choice', choices: periods, required: true },
        { name: 'opens', label: say('opens'), kind: 'day', told: say('opens_told') },
        { name: 'closes', label: say('closes_day'), kind: 'day', required: true, told: say('closes_told') },
        ...useMemberFields(source),
        { name: 'units', label: say('only'), kind: 'several', choices: units, told: say('only_told') },
        { name: 'urgent', label: say('urgent'), kind: 'line', told: say('urgent_told') },
      ]}
      act={open}
      touches={['ratings', 'duties', 'waiting']}
    />
  );
}

/** For each class of a panel the posts that rate in it. */
function useMemberFields({ classes }: Source): readonly Field[] {
  const say = useWords(RATINGS);
  const { cycle } = useStanding();
  const person = usePeople(cycle);
  const { data } = useOrganisation(cycle);
  const raters = (data?.posts ?? []).filter(({ post }) => post !== 'leader');
  const choices = raters.map(({ id }) => ({ value: id, label: person(id) }));
  return classes.map(({ id, name }) => ({
    name: `member.${id}`,
    label: say('members', { class: name }),
    kind: 'several',
    choices,
    told: say('members_told'),
  }));
}

type Values = Readonly<Record<string, string>>;

function useOpening({ id: source, classes }: Source) {
  const cycle = useStanding().cycle ?? '';
  return ({ title = '', period = '', opens, closes = '', units, urgent, ...rest }: Values, key: string) => {
    const members = classes.flatMap(({ id }) => linesOf(rest[`member.${id}`]).map((post) => ({ class: id, post })));
    const body = {
      ...{ id: `round-${key.slice(0, 8)}`, source, title, period, closes, members },
      opens: opens ?? null,
      units: units === undefined ? null : linesOf(units),
      ...(urgent === undefined ? {} : { urgent }),
    };
    return asked(() => api.POST('/cycles/{cycle}/rating-rounds', { params: keyed({ cycle }, key), body }));
  };
}
