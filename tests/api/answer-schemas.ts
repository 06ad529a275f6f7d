import { createGenerator } from 'ts-json-schema-generator';
import type { AnswerSchemas } from '../../client/http/description/open-api.ts';

/** The shapes of all answers, read from their types. */
export function answerSchemas(): AnswerSchemas {
  const { definitions = {} } = createGenerator({
    path: 'client/http/answers.ts',
    tsconfig: 'tsconfig.json',
    type: 'Answers',
    skipTypeCheck: true,
    additionalProperties: true,
    encodeRefs: false,
    expose: 'export',
  }).createSchema('Answers');
  const { Answers, ...components } = JSON.parse(
    JSON.stringify(definitions).replaceAll('"#/definitions/', '"#/components/schemas/'),
  );
  return { answers: Answers.properties, components };
}
