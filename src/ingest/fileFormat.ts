/**
 * The bytes of a file enter; what they really are leaves, judged by the content and never by the name. Only the
 * first bytes are looked at, except in old Office files, where the names of the streams inside decide. It
 * reads no data.
 */

import { encodingOfMark } from './decode.ts';

export type FileFormat =
  | 'zip'
  | 'text'
  | 'encrypted'
  | 'xls'
  | 'ods'
  | 'doc'
  | 'pdf'
  | 'image'
  | 'html'
  | 'xml'
  | 'xml-spreadsheet'
  | 'sylk'
  | 'rtf'
  | 'archive'
  | 'binary';

export function recogniseFormat(bytes: Uint8Array): FileFormat {
  if (startsWith(bytes, OLE2)) return oleFormat(bytes);
  const signature = SIGNATURES.find(({ start, from = 0 }) => startsWith(bytes.subarray(from), start));
  return signature?.format ?? textFormat(bytes);
}

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const SIGNATURES: readonly { format: FileFormat; start: readonly number[]; from?: number }[] = [
  { format: 'zip', start: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'zip', start: [0x50, 0x4b, 0x05, 0x06] },
  { format: 'pdf', start: letters('%PDF-') },
  { format: 'rtf', start: letters('{\\rtf') },
  { format: 'image', start: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'image', start: [0xff, 0xd8, 0xff] },
  { format: 'image', start: letters('GIF8') },
  { format: 'image', start: [0x49, 0x49, 0x2a, 0x00] },
  { format: 'image', start: [0x4d, 0x4d, 0x00, 0x2a] },
  { format: 'image', start: letters('RIFF') },
  // Photographs of telephones.
  { format: 'image', start: letters('ftyp'), from: 4 },
  { format: 'archive', start: [0x1f, 0x8b] },
  { format: 'archive', start: letters('Rar!') },
  { format: 'sylk', start: letters('ID;P') },
  { format: 'archive', start: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  // Excel 2 to 4 wrote their records without any container.
  { format: 'xls', start: [0x09, 0x00, 0x04, 0x00] },
  { format: 'xls', start: [0x09, 0x02, 0x06, 0x00] },
  { format: 'xls', start: [0x09, 0x04, 0x06, 0x00] },
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function letters(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function oleFormat(bytes: Uint8Array): FileFormat {
  if (containsStreamName(bytes, 'EncryptedPackage')) return 'encrypted';
  if (containsStreamName(bytes, 'Workbook') || containsStreamName(bytes, 'Book')) return 'xls';
  return containsStreamName(bytes, 'WordDocument') ? 'doc' : 'binary';
}

/** Stream names are stored in UTF-16, at the start of directory entries of 128 bytes, and end with a zero. */
function containsStreamName(bytes: Uint8Array, name: string): boolean {
  const pattern = [...letters(name), 0].flatMap((letter) => [letter, 0]);
  for (let entry = 512; entry + 128 <= bytes.length; entry += 128) {
    if (pattern.every((byte, index) => bytes[entry + index] === byte)) return true;
  }
  return false;
}

const LOOK_AT = 2048;

function textFormat(bytes: Uint8Array): FileFormat {
  const start = new TextDecoder(encodingOfMark(bytes) ?? 'utf-8')
    .decode(bytes.subarray(0, LOOK_AT))
    .trimStart();
  if (/^(<!doctype html|<html|<head|<meta|<style|<table|<div|<body|mime-version:)/i.test(start))
    return 'html';
  if (/^(<\?xml|<svg|<!--|<workbook)/i.test(start)) return xmlFormat(start);
  return 'text';
}

/** Excel 2003 wrote whole workbooks as one XML text, and LibreOffice still can. */
function xmlFormat(start: string): FileFormat {
  if (/<html/i.test(start)) return 'html';
  if (/opendocument:xmlns:office/i.test(start)) return 'ods';
  return /progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/i.test(start)
    ? 'xml-spreadsheet'
    : 'xml';
}
