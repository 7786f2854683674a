import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { read, saidBy, textsOf, workbook } from './workbook.ts';

function ole2(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let at = 0; at < stream.length; at++) bytes[640 + at * 2] = stream.charCodeAt(at);
  return bytes;
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer);
}

function withContentType(type: string): Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="${type}"/></Types>`;
  return workbook({ rows: '<row><c><v>1</v></c></row>', parts: { '[Content_Types].xml': types } });
}

describe('what a file is, whatever it is called', () => {
  test.each([
    ['an old workbook', ole2('Workbook'), 'xls'],
    ['a workbook of Excel 95', ole2('Book'), 'xls'],
    ['an old document', ole2('WordDocument'), 'doc'],
    ['another OLE2 file', ole2('Something'), 'binary'],
    ['a web page', strToU8('\n <!DOCTYPE html><html><table>'), 'html'],
    ['a table of a web page named .xls', strToU8('<table border=1><tr><td>1</td></tr></table>'), 'html'],
    ['a web page in UTF-16', utf16('<html xmlns:x="urn:schemas-microsoft-com:office:excel">'), 'html'],
    ['XHTML', strToU8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'), 'html'],
    [
      'an XML spreadsheet of 2003',
      strToU8('\uFEFF<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'),
      'xml-spreadsheet',
    ],
    [
      'an XML spreadsheet of 2003 without its instruction',
      strToU8('<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'xml-spreadsheet',
    ],
    ['another XML text', strToU8('<?xml version="1.0"?><Workbook/>'), 'xml'],
    [
      'a flat OpenDocument spreadsheet',
      strToU8(
        '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
      ),
      'ods',
    ],
    ['a web page saved as one file', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related'), 'html'],
    ['SYLK', strToU8('ID;PWXL;N;E'), 'sylk'],
    ['Apple Numbers', zipSync({ 'Index/Document.iwa': strToU8('a') }), 'numbers'],
    ['a photograph of a telephone', Uint8Array.from([0, 0, 0, 24, ...strToU8('ftypheic')]), 'image'],
    ['a 7z archive', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'archive'],
    ['PDF', strToU8('%PDF-1.7\n'), 'pdf'],
    ['RTF', strToU8('{\\rtf1'), 'rtf'],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'image'],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image'],
    ['a RAR archive', strToU8('Rar!\u001a\u0007'), 'archive'],
    ['an ordinary ZIP', zipSync({ 'a.xlsx': strToU8('a') }), 'zip'],
    ['an empty ZIP', zipSync({}), 'zip'],
    ['ODS', odf('application/vnd.oasis.opendocument.spreadsheet'), 'ods'],
    ['ODT', odf('application/vnd.oasis.opendocument.text'), 'odt'],
    ['XLSB', withContentType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'xlsb'],
    [
      'DOCX',
      withContentType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'docx',
    ],
    [
      'PPTX',
      withContentType('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      'pptx',
    ],
    ['another Office file', withContentType('application/vnd.ms-visio.drawing.main+xml'), 'zip'],
    ['an Office file that points nowhere', workbook({ parts: { '_rels/.rels': null } }), 'zip'],
  ])('%s', (_, bytes, format) => {
    const { sheets, findings } = read(bytes);
    expect(sheets).toEqual([]);
    expect(saidBy(findings)).toEqual([{ code: 'file/unsupported-format', format }]);
  });

  test('password-protected', () => {
    expect(saidBy(read(ole2('EncryptedPackage')).findings)).toEqual([{ code: 'file/encrypted' }]);
  });

  test.each([
    ['nothing', ''],
    ['only a byte order mark', '\uFEFF'],
    ['only blanks', ' \r\n\t\r\n'],
    ['only delimiters', ';;;\n;;;\n'],
  ])('empty: %s', (_, text) => {
    expect(saidBy(read(strToU8(text)).findings)).toEqual([{ code: 'file/empty' }]);
  });

  test.each([
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  ])('read like any workbook: %s', (type) => {
    expect(textsOf(read(withContentType(type)).sheets[0])).toEqual({ A1: '1' });
  });

  test('a workbook named .csv and a text named .xlsx are read for what they are', () => {
    expect(textsOf(read(strToU8('PK;1\nBM;2')).sheets[0])).toEqual({ A1: 'PK', B1: '1', A2: 'BM', B2: '2' });
  });
});

function odf(type: string): Uint8Array {
  return zipSync({
    mimetype: [strToU8(type), { level: 0 }],
    'content.xml': strToU8('<a/>'),
    'META-INF/manifest.xml': strToU8('<a/>'),
  });
}
