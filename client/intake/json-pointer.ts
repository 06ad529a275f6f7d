/** The JSON pointer (RFC 6901) of what stands under a name, or at a place in a list, below another one. */
export function below(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
