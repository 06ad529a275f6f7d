export { titleInEnglish } from '../../workflows/rules/follow-up/made-title.ts';
