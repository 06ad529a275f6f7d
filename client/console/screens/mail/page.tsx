import { NONCE } from '../../app/nonce.ts';

interface Props {
  readonly name: string;
  readonly html: string;
}

/**
 * A message's own page, in a frame in which nothing runs, nothing is sent and, by the page's own policy, nothing is
 * fetched; of its looks only its style sheets are let in.
 */
export function Page({ name, html }: Props) {
  return <iframe className="letter-page" title={name} sandbox="" srcDoc={withStyles(html)} />;
}

function withStyles(html: string): string {
  return html.replace(/<style(?=[\s>])/gi, `<style nonce="${NONCE}"`);
}
