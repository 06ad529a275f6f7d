import type { Database } from './database.ts';

/** What answers questions: the record itself, or several of them in one statement. */
export type Answering = Pick<Database, 'query'>;

interface Question {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The rows of each question, in the order in which they were asked. */
type Answers = readonly (readonly object[])[];

/**
 * Answers several questions by one statement, and so of one moment: whatever `ask` asks before it first waits is sent
 * together, the same question once; what is asked later is asked by itself. Rows come as from the record, for columns
 * that are text, whole numbers, yes or no, or JSON.
 */
export async function atOnce<T>(db: Database, ask: (one: Answering) => Promise<T>): Promise<T> {
  const questions: Question[] = [];
  let isSent = false;
  let send = (_: Promise<Answers>) => {};
  const answers = new Promise<Answers>((resolve) => {
    send = resolve;
  });
  const query: Answering['query'] = async (sql, values = []) => {
    if (isSent) return db.query(sql, values);
    const known = questions.findIndex((asked) => asked.sql === sql && sameValues(asked.values, values));
    const place = known < 0 ? questions.push({ sql, values }) - 1 : known;
    return (await answers)[place] as never[];
  };
  const told = ask({ query });
  isSent = true;
  send(answered(db, questions));
  return told;
}

async function answered(db: Database, questions: readonly Question[]): Promise<Answers> {
  const values: unknown[] = [];
  const columns = questions.map((asked, n) => {
    const before = values.length;
    values.push(...asked.values);
    const sql = asked.sql.replace(/\$(\d+)/g, (_, place: string) => `$${Number(place) + before}`);
    return `(select coalesce(json_agg(rows), '[]') from (${sql}) rows) as a${n}`;
  });
  const [row = {}] = await db.query<Record<string, readonly object[]>>(`select ${columns.join(',\n')}`, values);
  return columns.map((_, n) => row[`a${n}`] ?? []);
}

function sameValues(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, n) => value === other[n]);
}
