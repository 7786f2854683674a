/** What the page carries of the data: figures that are published, and nothing that is withheld, commented or only seen. */

import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { carriedData, unpackData } from '../../src/checker/carriedData.ts';
import type { ProjectFile } from '../../src/domain/project.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';

const golden = readFolder(join(import.meta.dirname, '../sites/basic/input'));

function withChanged(change: (path: string, text: string) => string): ProjectFile[] {
  return golden.map((file) => {
    const text = change(file.path, new TextDecoder().decode(file.bytes));
    return { ...file, bytes: strToU8(text) };
  });
}

function carried(files: readonly ProjectFile[]) {
  const data = carriedData(
    files,
    runPipeline(files, () => 0),
  );
  if (!data) throw new Error('the registry has errors');
  return data;
}

describe('what the page carries', () => {
  test('is given back as it was read', () => {
    const results = runPipeline(golden, () => 0);
    const { known } = unpackData(JSON.parse(JSON.stringify(carried(golden))));
    expect(known.rows).toEqual(results.submitted?.rows);
    expect(known.references).toEqual(results.submitted?.references);
    expect(known.deliveries).toEqual(results.submitted?.deliveries);
    expect(known.progress).toEqual(results.submitted?.progress);
  });

  test('holds no comment of the settings, and no cell that gave no figure', () => {
    const files = withChanged((path, text) => {
      if (path === 'site.yaml') return `# Hỏi ông Ba\n${text}`;
      return path === 'submissions/2024-02/kham.csv' ? `${text}\nNgười lập biểu: ông Tư;;;;\n` : text;
    });
    const text = JSON.stringify(carried(files));
    expect(text).not.toContain('ông Ba');
    expect(text).not.toContain('ông Tư');
    expect(text).toContain('huyen-mau');
  });

  test('holds no number that is withheld, nor what the file shows of it', () => {
    const files = withChanged((path, text) => {
      if (path === 'site.yaml') return `${text}\nsmallNumbers: { below: 10 }\n`;
      return path === 'submissions/2024-02/kham.csv' ? text.replace('1.700', '7') : text;
    });
    const { known } = unpackData(carried(files));
    const hidden = known.rows.filter(({ quantity }) => quantity.state === 'withheld');
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.every(({ shown }) => shown === '')).toBe(true);
    const small = known.rows.filter(({ quantity }) => quantity.state === 'value' && quantity.number === 7);
    expect(small).toEqual([]);
  });

  test('ends where the settings end what is published', () => {
    const files = withChanged((path, text) => (path === 'site.yaml' ? `${text}\nasOf: 2024-01-31\n` : text));
    expect(carried(files).rows.measure.length).toBeLessThan(carried(golden).rows.measure.length);
  });
});
