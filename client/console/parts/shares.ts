import { TAG } from '../words/language.ts';
import { RESULTS } from '../words/results.ts';
import { useLanguage, useWords } from '../words/use-words.ts';

/** Shares of 1 as people read them: `0.463415` is 46.34%, a gap of `-0.065300` is 6.53 points behind. */
export function useShares() {
  const [language] = useLanguage();
  const say = useWords(RESULTS);
  const percents = new Intl.NumberFormat(TAG[language], { style: 'percent', maximumFractionDigits: 2 });
  const figures = new Intl.NumberFormat(TAG[language], { maximumFractionDigits: 2 });
  const scores = new Intl.NumberFormat(TAG[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return {
    percent: (share: string | null) => (share === null ? '–' : percents.format(Number(share))),
    /** Points of an assessment, with two decimals. */
    score: (score: string | null) => (score === null ? '–' : scores.format(Number(score))),
    gap: (gap: string | null) => {
      if (gap === null) return '–';
      const points = Number(gap) * 100;
      if (Math.abs(points) < 0.005) return say('points_even');
      return say(points > 0 ? 'points_ahead' : 'points_behind', { points: figures.format(Math.abs(points)) });
    },
  };
}
