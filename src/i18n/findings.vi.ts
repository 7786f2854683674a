/**
 * The words of every finding in Vietnamese, for the person who keeps the spreadsheet: what was read, what was
 * expected, how to mend it with a correct example. Enters escaped parameters, leaves whole sentences; the place is
 * shown beside them and never named inside.
 */

import type { FindingCatalogue } from './findingParams.ts';
import { CELL_VI } from './findings/vi/cell.ts';
import { CORRECTION_VI } from './findings/vi/correction.ts';
import { FILE_VI } from './findings/vi/file.ts';
import { HEADER_VI } from './findings/vi/header.ts';
import { OUTLINE_VI } from './findings/vi/outline.ts';
import { PRIVACY_VI } from './findings/vi/privacy.ts';
import { REGISTRY_VI } from './findings/vi/registry.ts';
import { REPORT_VI } from './findings/vi/report.ts';
import { ROW_VI } from './findings/vi/row.ts';
import { RULE_VI } from './findings/vi/rule.ts';
import { SHEET_VI } from './findings/vi/sheet.ts';
import { SOURCE_VI } from './findings/vi/source.ts';

export const FINDINGS_VI: FindingCatalogue = {
  ...FILE_VI,
  ...SHEET_VI,
  ...HEADER_VI,
  ...CELL_VI,
  ...ROW_VI,
  ...RULE_VI,
  ...SOURCE_VI,
  ...REPORT_VI,
  ...PRIVACY_VI,
  ...CORRECTION_VI,
  ...REGISTRY_VI,
  ...OUTLINE_VI,
};
