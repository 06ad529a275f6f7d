/** True for a user name: letters of any script, digits, dot, dash and underscore; no mark that only directs or hides. */
export function isUsername(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,63}$/u.test(text);
}
