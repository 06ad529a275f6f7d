const NUMERALS = '一二三四';
const THIRDS = '上中下';
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);
const ENGLISH_THIRDS = ['first ten days', 'middle', 'end'];

/** A period as it is spoken of: 2024年1月, 2024年第一季度, 2024年5月中旬. */
export function periodInWords(id: string): string {
  const [year, rest] = [`${id.slice(0, 4)}年`, id.slice(5)];
  if (rest === '') return year;
  if (rest.startsWith('Q')) return `${year}第${NUMERALS[Number(rest[1]) - 1]}季度`;
  if (rest.startsWith('H')) return `${year}${rest === 'H1' ? '上半年' : '下半年'}`;
  const month = `${year}${Number(rest.slice(0, 2))}月`;
  return rest.length === 2 ? month : `${month}${THIRDS[Number(rest[4]) - 1]}旬`;
}

/** A period as it is spoken of in English: May 2024, Q1 2024, middle of May 2024. */
export function periodInEnglish(id: string): string {
  const [year, rest] = [id.slice(0, 4), id.slice(5)];
  if (rest === '') return year;
  if (rest.startsWith('Q')) return `${rest} ${year}`;
  if (rest.startsWith('H')) return `${rest === 'H1' ? 'first' : 'second'} half of ${year}`;
  const month = `${MONTHS[Number(rest.slice(0, 2)) - 1]} ${year}`;
  return rest.length === 2 ? month : `${ENGLISH_THIRDS[Number(rest[4]) - 1]} of ${month}`;
}

const WORDS = /^(\d{4})年(?:第([一二三四])季度|([上下])半年|(\d{1,2})月(?:([上中下])旬)?)?$/;

/** The id of a period by its Chinese words, the other way round than `periodInWords`; null where they are none's. */
export function periodIdOf(words: string): string | null {
  const found = WORDS.exec(words);
  if (!found) return null;
  const [, year = '', quarter, half, month, third] = found;
  if (quarter) return `${year}-Q${NUMERALS.indexOf(quarter) + 1}`;
  if (half) return `${year}-H${half === '上' ? 1 : 2}`;
  if (!month) return year;
  return `${year}-${month.padStart(2, '0')}${third ? `-D${THIRDS.indexOf(third) + 1}` : ''}`;
}
