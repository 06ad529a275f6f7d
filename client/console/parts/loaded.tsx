import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Waiting } from '../app/shell/waiting.tsx';
import { Sentences } from './sentences.tsx';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** What a query brought; while it is under way or failed, that is said instead. Old answers stay while new ones come. */
export function Loaded<T>({ query, children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  return query.error ? <Sentences error={query.error} onAgain={query.refetch} /> : <Waiting />;
}
