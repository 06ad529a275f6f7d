import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { FolderUnusable } from '../../activities/folder-unusable.ts';
import { NoServer } from '../../client/cli/remote/api.ts';
import { placed, receiptText } from '../../client/cli/report/receipt-text.ts';
import { tellFailure } from '../../client/cli/shared/failure.ts';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { tellUsageError } from '../../client/cli/shared/usage-error.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import { refusalLine } from '../../client/messages/refusal-line.ts';
import { operationError } from '../../client/operations/errors.ts';
import { lockFolder } from '../../worker/lock.ts';

function terminal(json: boolean): Terminal & { readonly said: string[]; readonly told: string[] } {
  const [said, told]: [string[], string[]] = [[], []];
  const keep = { out: (text: string) => void said.push(text), err: (text: string) => void told.push(text) };
  return { say: speaker('en'), language: 'en', json, interactive: false, env: {}, said, told, ...keep };
}

const NOBODY = operationError('not_found', 'unknown_unit', 'nosuch');

describe('a refusal', () => {
  it('is a sentence on stderr', () => {
    const spoken = terminal(false);
    expect(tellFailure(spoken, NOBODY)).toBe(2);
    expect([spoken.said, spoken.told]).toEqual([[], ['there is no unit “nosuch”\n']]);
  });

  it('is JSON where that was asked for', () => {
    const spoken = terminal(true);
    expect(tellFailure(spoken, NOBODY)).toBe(2);
    expect(spoken.told).toEqual([]);
    expect(JSON.parse(spoken.said.join(''))).toEqual({
      refusals: [{ line: null, code: 'unknown_unit', subject: 'nosuch', message: 'there is no unit “nosuch”' }],
    });
  });
});

describe('what is to be written down', () => {
  it('is said in words and as it is typed; what a policy named itself stands for itself', () => {
    const told = (subject: string) => refusalLine(speaker('zh'), { line: 2, code: 'field_missing', subject });
    expect([told('team'), told('budget')]).toEqual(['第 2 行：须写明 班子（team）', '第 2 行：须写明 budget']);
  });
});

describe('a failure', () => {
  it('is a sentence on stderr', () => {
    const spoken = terminal(false);
    expect(tellFailure(spoken, new NoServer('the county'))).toBe(1);
    expect(spoken.told).toEqual(['No Duban is running (the county). Run npm start in another terminal first.\n']);
  });

  it.each([
    ['a full disk', Object.assign(new Error('x'), { code: 'ENOSPC', path: '/data/x' }), 'The disk is full (/data/x)'],
    ['one that the embedded database is told of', { name: 'ErrnoError', errno: 51 }, 'The disk is full ('],
    [
      'a read-only disk',
      Object.assign(new Error('x'), { code: 'EROFS', path: '/data/x' }),
      'Nothing can be written (/data/x)',
    ],
  ])('of %s is a sentence without a stack', (_name, error, words) => {
    const spoken = terminal(false);
    expect(tellFailure(spoken, error)).toBe(1);
    expect(spoken.told).toEqual([expect.stringContaining(words)]);
    expect(spoken.told[0]).not.toMatch(/\n./);
  });

  it('has a code where JSON was asked for', () => {
    const spoken = terminal(true);
    expect(tellFailure(spoken, new FolderUnusable('/proc/x'))).toBe(1);
    expect(spoken.told).toEqual([]);
    expect(JSON.parse(spoken.said.join(''))).toEqual({
      failure: { code: 'folder_unusable', message: expect.stringContaining('/proc/x') },
    });
  });
});

describe('a wrong command line', () => {
  it('has a code and the wrong word where JSON was asked for', () => {
    const spoken = terminal(true);
    tellUsageError(spoken, new CommanderError(1, 'commander.unknownOption', "error: unknown option '--nope'"));
    expect(spoken.told).toEqual([]);
    expect(JSON.parse(spoken.said.join(''))).toMatchObject({
      failure: { code: 'usage.unknownOption', subject: '--nope' },
    });
  });
});

describe('a data folder that the system does not let be made', () => {
  it('is refused at once', () => expect(lockFolder('/dev/null/x')).rejects.toThrow(FolderUnusable));
});

describe('a refused report of a file', () => {
  const refusals = [
    { line: null, code: 'not_lead', subject: 'slj' },
    { line: 1, code: 'bad_value', subject: '２' },
  ];

  it('is told by the lines of the file', () => {
    const answer = { task: 'roads', period: '2024-05', status: 'refused', refusals: placed(refusals, [3, 7]) } as const;
    expect(receiptText(terminal(false), answer).split('\n').slice(1)).toEqual([
      '  line 3: “slj” does not lead this task',
      '  line 7: “２” is not a value of this indicator',
    ]);
  });

  it('has no lines where it was typed in', () => {
    expect(placed(refusals, []).map((r) => r.line)).toEqual([null, null]);
  });
});
