import { describe, expect, it } from 'vitest';
import { contentFault } from '../../activities/evidence/content.ts';
import { docx, zip } from '../support/zip.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex');
const RELATIONS = 'word/_rels/document.xml.rels';

/** A relation as Word writes it. */
const relation = (kind: string, target: string) =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/></Relationships>`;

describe('the content of an evidence file', () => {
  it('is well when it is what its name says', async () => {
    const good: [string, Buffer][] = [
      ['a.pdf', Buffer.from('%PDF-1.7\n…')],
      ['a.png', PNG],
      ['a.jpg', Buffer.from('ffd8ffe000104a464946', 'hex')],
      ['a.csv', Buffer.from('\ufeff单位,值\n县水利局,3\n')],
      ['a.txt', Buffer.from('d5d5c6ac', 'hex')],
      ['a.docx', docx()],
      ['a.xlsx', zip([{ name: 'xl/workbook.xml', text: '<workbook/>' }])],
      ['a.ofd', zip([{ name: 'OFD.xml', text: '<ofd:OFD/>' }])],
      ['a.docx', docx({ name: RELATIONS, text: relation('hyperlink', 'https://www.gov.cn') })],
    ];
    for (const [name, bytes] of good) expect(await contentFault(name, bytes), name).toBeNull();
  });

  it('is of no other kind than its ending (reliability H32)', async () => {
    const wrong: [string, Buffer][] = [
      ['a.docx', Buffer.from('%PDF-1.7')],
      ['a.docx', Buffer.from('<html><script>alert(1)</script></html>')],
      ['a.pdf', Buffer.from('MZ\x90\0')],
      ['a.txt', Buffer.from('MZ\x90 program')],
      ['a.txt', Buffer.from(' <!DOCTYPE html><html>')],
      ['a.csv', Buffer.from('<script>alert(1)</script>')],
      ['a.txt', Buffer.from('a\0b')],
      ['a.jpg', PNG],
      ['a.xlsx', docx()],
    ];
    for (const [name, bytes] of wrong) expect(await contentFault(name, bytes), `${bytes}`).toBe('unsupported_type');
  });

  it('has no macros and is not encrypted (reliability H33)', async () => {
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await contentFault('a.docx', compound)).toBe('macro_or_encrypted');
    expect(await contentFault('a.docx', docx({ name: 'word/vbaProject.bin' }))).toBe('macro_or_encrypted');
    const locked = Buffer.from('%PDF-1.7\ntrailer<</Encrypt 5 0 R>>');
    expect(await contentFault('a.pdf', locked)).toBe('macro_or_encrypted');
  });

  it('is no malware, wherever that stands (reliability H34)', async () => {
    const sample = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
    expect(await contentFault('a.txt', Buffer.from(`见附件\n${sample}`))).toBe('malware');
  });
});

describe('an archive as evidence', () => {
  it('names its entries safely, each once, and both its directories agree (reliability H38, H39)', async () => {
    const bad = [
      docx({ name: '../x.xml' }),
      docx({ name: '/etc/x.xml' }),
      docx({ name: 'C:\\x.xml' }),
      docx({ name: 'word/a/../../x.xml' }),
      docx({ name: 'link', text: '/etc/passwd', mode: 0o120777 }),
      docx({ name: 'word/a.xml' }, { name: 'WORD/A.xml' }),
      docx({ name: 'word/a.xml', localName: 'word/b.xml' }),
      docx().subarray(0, 200),
    ];
    for (const bytes of bad) expect(await contentFault('a.docx', bytes)).toBe('bad_archive');
  });

  it('unpacks to no more than it may, counted while it unpacks (reliability H40, H41)', async () => {
    const bomb = docx({ name: 'word/big.bin', text: Buffer.alloc(201 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await contentFault('a.docx', bomb)).toBe('archive_too_large');
    expect(await contentFault('a.docx', docx({ name: 'word/a.bin', text: 'four', says: 3 }))).toBe('bad_archive');
    const many = zip(Array.from({ length: 10_001 }, (_, i) => ({ name: `e${i}` })));
    expect(await contentFault('a.docx', many)).toBe('bad_archive');
  });

  it('has no document type in any part, in whatever encoding (reliability H46, H47)', async () => {
    const dtd = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';
    expect(await contentFault('a.docx', docx({ name: 'word/a.xml', text: dtd }))).toBe('dtd_forbidden');
    const wide = Buffer.from(dtd, 'utf16le');
    expect(await contentFault('a.docx', docx({ name: 'word/a.xml', text: wide }))).toBe('dtd_forbidden');
  });

  it('loads nothing from outside (reliability H49)', async () => {
    for (const kind of ['image', 'attachedTemplate', 'oleObject']) {
      const bytes = docx({ name: RELATIONS, text: relation(kind, '\\\\host\\share\\x') });
      expect(await contentFault('a.docx', bytes), kind).toBe('external_link');
    }
  });
});
