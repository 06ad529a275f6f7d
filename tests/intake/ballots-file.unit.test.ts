import { describe, expect, it } from 'vitest';
import { readBallotsFile } from '../../client/intake/ballots-file.ts';
import { bytes, told } from '../support/written.ts';

const read = (...lines: string[]) => {
  const found = readBallotsFile('ballots.csv', bytes(lines.join('\n')));
  return 'problems' in found ? told(found.problems) : found.ballots;
};

describe('a file of ballots', () => {
  it('is one ballot for each rater and unit, wherever its lines stand', () => {
    expect(
      read(
        'class,rater,unit,dimension,score',
        'a,01,slj,work,9',
        'a,02,slj,work,8',
        'a,01,slj,duty,7',
        'a,01,lyj,work,6',
      ),
    ).toEqual([
      { class: 'a', rater: '01', ratee: 'slj', line: 2, scores: { work: '9', duty: '7' } },
      { class: 'a', rater: '02', ratee: 'slj', line: 3, scores: { work: '8' } },
      { class: 'a', rater: '01', ratee: 'lyj', line: 5, scores: { work: '6' } },
    ]);
  });

  it('may be a form with the names beside the ids; what was left empty is no rating', () => {
    expect(
      read(
        'unit,unit-name,dimension,dimension-name,score',
        'slj,"水利局,县",work,工作成效,9',
        'lyj,林业局,work,工作成效,',
      ),
    ).toEqual([{ class: 'all', rater: '', ratee: 'slj', line: 2, scores: { work: '9' } }]);
  });

  it('begins another ballot where a dimension comes again, so that a second vote is seen', () => {
    expect(read('voucher,unit,dimension,score', 'abcd,slj,work,5', 'abcd,slj,work,1')).toMatchObject([
      { rater: 'abcd', line: 2, scores: { work: '5' } },
      { rater: 'abcd', line: 3, scores: { work: '1' } },
    ]);
  });

  it.each([
    ['without the columns it needs', ['unit,score'], ['1 ballot_columns']],
    ['with a column nobody knows', ['unit,dimension,score,name'], ['1 ballot_columns']],
    [
      'with a line too short, and one too long',
      ['unit,dimension,score', 'a,b', 'a,b,1,2'],
      ['2 ballot_columns', '3 ballot_columns'],
    ],
    ['with a name on a paper', ['class,rater,unit,dimension,score', 'a,张三,slj,work,9'], ['2 ballot_paper']],
    ['with a voucher too short to be one', ['voucher,unit,dimension,score', '1,slj,work,9'], ['2 ballot_voucher']],
    ['with a character nobody sees', ['unit,dimension,score', 'a\u202e,b,1'], ['2 control_character']],
  ])('is refused %s', (_, lines, expected) => expect(read(...lines)).toEqual(expected));

  it('is refused when it is no text, or too large', () => {
    const refused = (file: Uint8Array) => told((readBallotsFile('b.csv', file) as { problems: object[] }).problems);
    expect(refused(Uint8Array.of(0xff))).toEqual(['- not_utf8']);
    expect(refused(bytes('a'.repeat(5_000_000)))).toEqual(['- file_too_large']);
  });
});
