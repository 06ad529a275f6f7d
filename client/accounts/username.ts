/** True for what may stand in a user name: letters of any script, digits, dot, dash and underscore; no mark that only directs or hides. */
export function isUsername(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,63}$/u.test(text);
}

/** A user name is written in one of these, so that none looks like another: what stands for a Latin letter is none of them. */
const SCRIPTS = [
  /^[A-Za-z\u00c0-\u012f\u0132-\u017f]*$/u,
  /^\p{Script=Han}*$/u,
  /^\p{Script=Tibetan}*$/u,
  /^\p{Script=Mongolian}*$/u,
  /^\p{Script=Arabic}*$/u,
  /^\p{Script=Hangul}*$/u,
  /^\p{Script=Yi}*$/u,
];

/** True for a user name that may be chosen now: letters of one script, 0 to 9, and marks within; existing ones go on. */
export function isNewUsername(text: string): boolean {
  const letters = text.replaceAll(/[0-9._-]/g, '');
  return isUsername(text) && /[^._-]$/.test(text) && SCRIPTS.some((script) => script.test(letters));
}
