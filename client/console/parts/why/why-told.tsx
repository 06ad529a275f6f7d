import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLanguage } from '../../words/use-words.ts';
import { Loaded } from '../loaded.tsx';
import { Step } from './step.tsx';
import './why.css';

/** Which worksheet is explained: of a unit in a review, by one of its versions or by the newest (null). */
interface Props {
  readonly cycle: string;
  readonly period: string;
  readonly unit: string;
  readonly version: string | null;
}

/** Why a unit has its flag: every number and rule, as the server explains it in one's language. */
export function WhyTold(of: Props) {
  return (
    <Loaded query={useWhy(of)}>
      {({ title, steps, computedBy }) => (
        <>
          <p className="why-verdict">{title}</p>
          {steps.map((step) => (
            <Step key={step.title} step={step} />
          ))}
          <p className="faint why-by">{computedBy}</p>
        </>
      )}
    </Loaded>
  );
}

function useWhy({ cycle, period, unit, version }: Props) {
  const [language] = useLanguage();
  const query = version === null ? {} : { version };
  return useQuery({
    queryKey: ['why', cycle, period, unit, version, language],
    queryFn: () =>
      asked(() =>
        api.GET('/cycles/{cycle}/reviews/{period}/units/{unit}/why', {
          params: { path: { cycle, period, unit }, query },
        }),
      ),
  });
}
