import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import type { AntdLocale } from './antd-locale.ts';
import { Looks } from './looks.tsx';
import { queries } from './query.ts';
import { router } from './router.tsx';

/** The console: its looks, what it has asked the interface, and where one is in it. */
export function App({ locale }: { readonly locale: AntdLocale }) {
  return (
    <Looks locale={locale}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Looks>
  );
}
