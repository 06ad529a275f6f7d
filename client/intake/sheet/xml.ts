import { Parser } from 'saxen';
import { textOf } from '../file-text.ts';
import { LIMITS, SheetRefused } from './grid.ts';

/** Hears what stands in a part of a workbook; element names come without their prefix. */
export interface Listener {
  readonly open?: (name: string, attributes: (name: string) => string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (value: string) => void;
}

/** Reads a part; one with a document type, too many references or too deep a nesting is refused. */
export function readXml(bytes: Uint8Array, { open, close, text }: Listener): void {
  const xml = guarded(bytes);
  let depth = 0;
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    depth += 1;
    if (depth > LIMITS.depth) throw new SheetRefused('xml_too_deep');
    let known: Record<string, string> | undefined;
    open?.(local(name), (attribute) => {
      known ??= attributes();
      return decode(known[attribute] ?? '');
    });
  });
  parser.on('closeTag', (name) => {
    depth -= 1;
    close?.(local(name));
  });
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.on('error', (error) => {
    throw error instanceof SheetRefused ? error : new SheetRefused('bad_archive');
  });
  parser.parse(xml);
}

function guarded(bytes: Uint8Array): string {
  const xml = textOf(bytes);
  if (xml === null || /^<\?xml[^>]*encoding=["'](?!utf-?8["'])/i.test(xml)) throw new SheetRefused('bad_archive');
  if (/<!(?!--|\[CDATA\[)/.test(xml)) throw new SheetRefused('dtd_forbidden');
  let references = 0;
  for (let at = xml.indexOf('&#'); at >= 0; at = xml.indexOf('&#', at + 2)) {
    references += 1;
    if (references > LIMITS.entities) throw new SheetRefused('xml_entities');
  }
  return xml;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
