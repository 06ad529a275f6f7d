import type { ConsoleMessage, Page } from 'playwright-core';

/** Notes whatever must never happen on a page: a refused style or script, an error, a request to anybody but these. */
export function noteFaults(page: Page, homes: readonly string[], faults: string[]): void {
  page.on('console', (said) => {
    if (said.type() === 'error' && !isRefusal(said)) faults.push(`said: ${said.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`broke: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!homes.some((home) => url.startsWith(`${home}/`)) && !/^(data|blob|about):/.test(url))
      faults.push(`asked somebody else: ${url}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 500) faults.push(`answered ${answer.status()}: ${answer.url()}`);
  });
}

/** A refusal of the interface, or an answer that a test loses, which the browser writes down as an error. */
function isRefusal(said: ConsoleMessage): boolean {
  return (
    /status of 4\d\d|net::ERR_FAILED/.test(said.text()) && new URL(said.location().url).pathname.startsWith('/api/')
  );
}
