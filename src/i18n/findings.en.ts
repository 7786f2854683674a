/**
 * The words of every finding in English: what was read, what was expected, how to mend it with a correct example.
 * Enters escaped parameters, leaves whole sentences; the place is shown beside them and never named inside.
 */

import type { FindingCatalogue } from './findingParams.ts';
import { CELL_EN } from './findings/en/cell.ts';
import { CORRECTION_EN } from './findings/en/correction.ts';
import { FILE_EN } from './findings/en/file.ts';
import { HEADER_EN } from './findings/en/header.ts';
import { OUTLINE_EN } from './findings/en/outline.ts';
import { PRIVACY_EN } from './findings/en/privacy.ts';
import { REGISTRY_EN } from './findings/en/registry.ts';
import { REPORT_EN } from './findings/en/report.ts';
import { ROW_EN } from './findings/en/row.ts';
import { RULE_EN } from './findings/en/rule.ts';
import { SHEET_EN } from './findings/en/sheet.ts';
import { SOURCE_EN } from './findings/en/source.ts';

export const FINDINGS_EN: FindingCatalogue = {
  ...FILE_EN,
  ...SHEET_EN,
  ...HEADER_EN,
  ...CELL_EN,
  ...ROW_EN,
  ...RULE_EN,
  ...SOURCE_EN,
  ...REPORT_EN,
  ...PRIVACY_EN,
  ...CORRECTION_EN,
  ...REGISTRY_EN,
  ...OUTLINE_EN,
};
