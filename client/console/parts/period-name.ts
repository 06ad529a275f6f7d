import { useLanguage } from '../words/use-words.ts';

const NUMERALS = ['一', '二', '三', '四'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);
const THIRDS = ['上旬', '中旬', '下旬'];
const TEN_DAYS = ['first ten days of', 'middle of', 'end of'];

function inChinese(year: string, rest: string): string {
  if (rest === '') return `${year}年`;
  if (rest.startsWith('Q')) return `${year}年第${NUMERALS[Number(rest[1]) - 1]}季度`;
  if (rest.startsWith('H')) return `${year}年${rest === 'H1' ? '上半年' : '下半年'}`;
  return `${year}年${Number(rest.slice(0, 2))}月${rest.length > 2 ? THIRDS[Number(rest[4]) - 1] : ''}`;
}

function inEnglish(year: string, rest: string): string {
  if (rest === '') return year;
  if (rest.startsWith('Q')) return `${rest} ${year}`;
  if (rest.startsWith('H')) return `${rest === 'H1' ? 'first' : 'second'} half of ${year}`;
  const month = `${MONTHS[Number(rest.slice(0, 2)) - 1]} ${year}`;
  return rest.length > 2 ? `${TEN_DAYS[Number(rest[4]) - 1]} ${month}` : month;
}

/** What people call a period in the language that is shown: `2024-05` is 2024年5月, or May 2024. */
export function usePeriodName(): (id: string) => string {
  const [language] = useLanguage();
  return (id) => (language === 'zh' ? inChinese : inEnglish)(id.slice(0, 4), id.slice(5));
}
