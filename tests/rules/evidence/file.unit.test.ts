import { describe, expect, it } from 'vitest';
import { isFileName, mediaTypeOf } from '../../../workflows/rules/evidence/file.ts';

describe('the name of an evidence file', () => {
  it('is what people call their files', () => {
    for (const name of ['现场照片（3月）.jpg', 'a b.pdf', '汇总表-v2.xlsx', '.pdf', 'ＡＢＣ.txt'])
      expect(isFileName(name), name).toBe(true);
  });

  it('is no path, nothing invisible, nothing too long and no device (reliability H35, H36)', () => {
    const paths = ['../../x.pdf', '..\\x.pdf', '/x.pdf', 'C:\\x.pdf', 'C:x.pdf', '..', '....'];
    const hidden = ['a\r\nb.pdf', 'a\0.pdf', 'fdp.\u202Egpj.pdf', 'a\u200B.pdf', 'a\u2028.pdf', '\ud800.pdf'];
    const others = [
      '',
      ' a.pdf',
      'a.pdf ',
      'a.pdf.',
      `${'长'.repeat(300)}.pdf`,
      'CON',
      'con.pdf',
      'LPT1.txt',
      'a?.pdf',
    ];
    for (const name of [...paths, ...hidden, ...others]) expect(isFileName(name), JSON.stringify(name)).toBe(false);
  });

  it('promises a kind by its last ending alone (reliability H37)', () => {
    expect(mediaTypeOf('a.PDF')).toBe('application/pdf');
    expect(mediaTypeOf('照片.jpeg')).toBe('image/jpeg');
    for (const name of ['a.docx.html', 'a.exe', 'a.svg', 'a.xlsm', 'a.docm', 'a.doc', 'a.xls', 'a', 'a.constructor'])
      expect(mediaTypeOf(name), name).toBeUndefined();
  });
});
