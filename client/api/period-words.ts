export { periodInEnglish, periodInWords } from '../../workflows/rules/time/period-words.ts';
