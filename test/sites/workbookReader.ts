/**
 * Reads a published workbook as a person would see it, by a program that had no part in writing it: LibreOffice where
 * there is one, else the library's own reader. Which of them it was is told.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';

export interface ReadWorkbook {
  /** Cells of each sheet as stored, numbers in full; a percentage may end in its sign. */
  stored: string[][][];
  /** The same as shown, with its decimals. */
  shown: string[][][];
}

export interface WorkbookReader {
  name: 'LibreOffice' | 'exceljs';
  /** By the path of the file; `folder` is for what it writes on the way. */
  read(files: readonly string[], folder: string): Promise<Map<string, ReadWorkbook>>;
}

const isInstalled = spawnSync('soffice', ['--version']).status === 0;

export const READER: WorkbookReader = isInstalled
  ? { name: 'LibreOffice', read: readByLibreOffice }
  : { name: 'exceljs', read: readByLibrary };

async function readByLibreOffice(files: readonly string[], folder: string) {
  const [stored, shown] = [false, true].map((asShown) => convert(files, folder, asShown));
  return new Map(
    files.map((file) => {
      const name = basename(file, '.xlsx');
      return [file, { stored: stored?.(name) ?? [], shown: shown?.(name) ?? [] }] as const;
    }),
  );
}

/** Every sheet of every file as CSV: comma, UTF-8, all sheets. */
function convert(files: readonly string[], folder: string, asShown: boolean): (name: string) => string[][][] {
  const out = join(folder, asShown ? 'shown' : 'stored');
  mkdirSync(out, { recursive: true });
  const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,${asShown},false,false,-1`;
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const run = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', filter, '--outdir', out, ...files],
    // Names of sheets become names of files, which need a locale that has their letters.
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
  );
  if (run.status !== 0) throw new Error(`soffice: ${run.stderr}`);
  const written = readdirSync(out);
  return (name) =>
    written
      .filter((file) => file.startsWith(`${name}-`))
      // The sheet of the figures comes before that of the notes, and has more columns.
      .map(
        (file) => Papa.parse<string[]>(readFileSync(join(out, file), 'utf8'), { skipEmptyLines: true }).data,
      )
      .sort((one, other) => (other[0]?.length ?? 0) - (one[0]?.length ?? 0));
}

async function readByLibrary(files: readonly string[]) {
  const read = new Map<string, ReadWorkbook>();
  for (const file of files) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    const cells = (word: (cell: ExcelJS.Cell) => string) =>
      workbook.worksheets.map((sheet) =>
        Array.from({ length: sheet.rowCount }, (_, row) =>
          Array.from({ length: sheet.columnCount }, (_, column) => word(sheet.getCell(row + 1, column + 1))),
        ),
      );
    read.set(file, {
      stored: cells(({ value }) => String(value ?? '')),
      shown: cells(({ value, numFmt }) =>
        typeof value === 'number' ? formatted(value, numFmt) : String(value ?? ''),
      ),
    });
  }
  return read;
}

function formatted(value: number, format: string): string {
  const isPercent = format.endsWith('%');
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return `${(isPercent ? value * 100 : value).toFixed(decimals)}${isPercent ? '%' : ''}`;
}
