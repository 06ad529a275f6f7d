import type { Look } from './table.ts';

/** The styles of a workbook of ours, in the order of their numbers. */
const STYLES = [
  'plain',
  'title',
  'lead',
  'heading',
  'text',
  'centre',
  'figure',
  'id',
  'input',
  'section',
  'note',
] as const;
type Style = (typeof STYLES)[number];

/** The number of a style, as cells name it. */
export function styleOf(style: Style | Look): number {
  return STYLES.indexOf(style);
}

const FONTS = [
  { name: '宋体', size: 10.5 },
  { name: '黑体', size: 18 },
  { name: '黑体', size: 10.5 },
  { name: '宋体', size: 8, colour: 'FF808080' },
  { name: '宋体', size: 9, colour: 'FF595959' },
];
const FILLS = ['FFE7E6E6', 'FFFFF9DB', 'FFF5F5F5'];

interface Form {
  readonly font: number;
  readonly fill?: number;
  readonly border?: true;
  readonly across: 'left' | 'center' | 'right';
  readonly open?: true;
}

const FORMS: Readonly<Record<Style, Form>> = {
  plain: { font: 0, across: 'left' },
  title: { font: 1, across: 'center' },
  lead: { font: 4, across: 'left' },
  heading: { font: 2, fill: 2, border: true, across: 'center' },
  text: { font: 0, border: true, across: 'left' },
  centre: { font: 0, border: true, across: 'center' },
  figure: { font: 0, border: true, across: 'right' },
  id: { font: 3, border: true, across: 'left' },
  input: { font: 0, fill: 3, border: true, across: 'center', open: true },
  section: { font: 2, fill: 4, border: true, across: 'left' },
  note: { font: 4, across: 'left' },
};

const THIN = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FF7F7F7F"/></${side}>`)
  .join('');

/** `xl/styles.xml`. */
export function stylesXml(): string {
  const fonts = FONTS.map(
    ({ name, size, colour }) =>
      `<font><sz val="${size}"/>${colour ? `<color rgb="${colour}"/>` : ''}<name val="${name}"/><charset val="134"/></font>`,
  );
  const fills = FILLS.map(
    (colour) => `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`,
  );
  const none = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<fonts count="${FONTS.length}">${fonts.join('')}</fonts>`,
    `<fills count="${FILLS.length + 2}">${none}${fills.join('')}</fills>`,
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${THIN}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${STYLES.length}">${STYLES.map((style) => formXml(FORMS[style])).join('')}</cellXfs>`,
    '</styleSheet>',
  ].join('');
}

function formXml({ font, fill = 0, border, across, open }: Form): string {
  const head = `numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border ? 1 : 0}" xfId="0"`;
  const alignment = `<alignment horizontal="${across}" vertical="center" wrapText="1"/>`;
  const protection = open ? '<protection locked="0"/>' : '';
  return `<xf ${head} applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${alignment}${protection}</xf>`;
}
