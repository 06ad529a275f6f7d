import { TAG } from '../words/language.ts';
import { useLanguage } from '../words/use-words.ts';

/** The zone of every plan. */
export const ZONE = 'Asia/Shanghai';

/** The day of an instant in a zone, or where the browser is. */
export function dayIn(at: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat('sv-SE', timeZone === undefined ? {} : { timeZone }).format(at);
}

/** Days and instants as people read them in the language that is shown, always in the plan's zone. */
export function useTimes() {
  const [language] = useLanguage();
  const told = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(TAG[language], { timeZone: ZONE, ...options });
  const instants = told({ dateStyle: 'medium', timeStyle: 'short' });
  const days = told({ dateStyle: 'medium' });
  return {
    /** A deadline by the last moment that keeps it: one at midnight is the day before, by 24:00. */
    by: (deadline: string) => {
      const last = new Date(new Date(deadline).getTime() - 1000);
      return /T16:00:00Z$/.test(deadline) ? `${days.format(last)} 24:00` : instants.format(new Date(deadline));
    },
    instant: (at: string) => instants.format(new Date(at)),
    time: (at: string) => told({ timeStyle: 'short' }).format(new Date(at)),
    day: (day: string) => days.format(new Date(`${day}T12:00:00+08:00`)),
  };
}
