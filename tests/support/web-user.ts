import { migrate } from '../../activities/store/migrate.ts';
import { openPostgres } from '../../activities/store/open-postgres.ts';

/** The database user of the server and the workers, as docker-compose.yml makes it. */
export const WEB_USER = 'duban_web';

/** Makes a database ready by its owner; answers with the address at which the server's own user reaches it. */
export async function readyForWebUser(url: string): Promise<string> {
  const owner = await openPostgres(url, () => {});
  const [known] = await owner.query('select 1 from pg_roles where rolname = $1', [WEB_USER]);
  if (!known) await owner.script(`create role ${WEB_USER} login password '${WEB_USER}'`);
  await migrate(owner);
  await owner.close();
  return Object.assign(new URL(url), { username: WEB_USER, password: WEB_USER }).href;
}
