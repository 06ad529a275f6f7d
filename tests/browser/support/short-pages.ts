import type { Page } from 'playwright-core';

/** Has a screen ask the server for a list in pages of so many rows, as if there were far more of them. */
export function shortPages(page: Page, list: string, rows: number): Promise<unknown> {
  return page.route(
    (url) => url.pathname.startsWith('/api/') && url.pathname.endsWith(`/${list}`),
    (route) => {
      const url = new URL(route.request().url());
      url.searchParams.set('limit', String(rows));
      return route.continue({ url: url.href });
    },
  );
}
