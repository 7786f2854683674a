/** The sheets of the registry become located rows, each table by its own schema. What rows say of one another is not asked. */

import type { Finding } from '../../domain/finding.ts';
import {
  inspectionRoundSchema,
  inspectionTeamSchema,
  inspectionVisitSchema,
} from '../../domain/inspections.ts';
import { modelSchema, modelUnitSchema } from '../../domain/models.ts';
import { redirectSchema } from '../../domain/redirects.ts';
import {
  categorySchema,
  definitionChangeSchema,
  dimensionSchema,
  documentSchema,
  groupSchema,
  indicatorSchema,
  levelSchema,
  measureSchema,
  type RegistryTable,
  ruleSchema,
  successionSchema,
  targetSchema,
  taskSchema,
  unitNameSchema,
  unitSchema,
} from '../../domain/registry.ts';
import type { Sheet } from '../../domain/sheet.ts';
import { readTable } from '../readTable.ts';

export type RegistryTables = ReturnType<typeof readRegistryTables>;

/** A table that is not there has no rows. */
export function readRegistryTables(sheets: ReadonlyMap<RegistryTable, Sheet>, findings: Finding[]) {
  return {
    levels: readTable(sheets.get('levels'), levelSchema, findings),
    units: readTable(sheets.get('units'), unitSchema, findings),
    successions: readTable(sheets.get('successions'), successionSchema, findings),
    unitNames: readTable(sheets.get('unit-names'), unitNameSchema, findings),
    definitionChanges: readTable(sheets.get('definition-changes'), definitionChangeSchema, findings),
    documents: readTable(sheets.get('documents'), documentSchema, findings),
    groups: readTable(sheets.get('groups'), groupSchema, findings),
    dimensions: readTable(sheets.get('dimensions'), dimensionSchema, findings),
    categories: readTable(sheets.get('categories'), categorySchema, findings),
    measures: readTable(sheets.get('measures'), measureSchema, findings),
    indicators: readTable(sheets.get('indicators'), indicatorSchema, findings),
    targets: readTable(sheets.get('targets'), targetSchema, findings),
    rules: readTable(sheets.get('rules'), ruleSchema, findings),
    tasks: readTable(sheets.get('tasks'), taskSchema, findings),
    redirects: readTable(sheets.get('redirects'), redirectSchema, findings),
    models: readTable(sheets.get('models'), modelSchema, findings),
    modelUnits: readTable(sheets.get('model-units'), modelUnitSchema, findings),
    inspectionRounds: readTable(sheets.get('inspection-rounds'), inspectionRoundSchema, findings),
    inspectionTeams: readTable(sheets.get('inspection-teams'), inspectionTeamSchema, findings),
    inspectionVisits: readTable(sheets.get('inspection-visits'), inspectionVisitSchema, findings),
  };
}
