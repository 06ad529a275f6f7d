import openapiTS, { astToString } from 'openapi-typescript';
import { createApp } from '../../client/http/app.ts';
import type { HttpDeps } from '../../client/http/deps.ts';
import { openApi } from '../../client/http/description/open-api.ts';
import { answerSchemas } from './answer-schemas.ts';

/** The description of the API and the types of its client, made from the program as it stands. */
export async function described(deps: HttpDeps): Promise<{ readonly document: string; readonly types: string }> {
  const document = openApi(createApp(deps), answerSchemas());
  const types = astToString(await openapiTS(document as never, { immutable: true, alphabetize: true }));
  return {
    document: `${JSON.stringify(document, null, 1)}\n`,
    types: `/** Made by \`npm run api\` from the description of the API beside it. */\n\n${types}`,
  };
}
