/**
 * Inspection rounds: whose plan, when, which team goes to which units. That a visit was held is known only where a
 * document reports it; a day that was planned and has passed says nothing.
 */

import * as z from 'zod';
import { id, idList, optionalDay, optionalId, words } from './fields.ts';

const team = z
  .string()
  .regex(/^[1-9]\d?$/, 'number')
  .describe('Number of the team within its round.');

export const inspectionRoundSchema = z.object({
  id: id.describe('Permanent; part of an address.'),
  document: id.describe('The plan.'),
  item: z.string().describe('Where in the document.'),
  title_vi: words.describe('Short, in our own words.'),
  title_en: words,
  unit: id.describe('The unit whose round it is; those that it inspects lie below it.'),
  agency_vi: z.string().describe('Agency that answers for the round.'),
  agency_en: z.string(),
  from: optionalDay.describe('First day that is planned.'),
  to: optionalDay.describe('Last day that is planned.'),
  targets: idList.describe('Targets of coverage, separated by "|".'),
  note_vi: z.string(),
  note_en: z.string(),
});
export type InspectionRound = z.infer<typeof inspectionRoundSchema>;

export const inspectionTeamSchema = z.object({
  round: id,
  team,
  agency_vi: z.string().describe('Agency that leads the team; never a person.'),
  agency_en: z.string(),
});
export type InspectionTeam = z.infer<typeof inspectionTeamSchema>;

export const inspectionVisitSchema = z.object({
  round: id,
  team,
  unit: id.describe('The unit that is inspected.'),
  from: optionalDay.describe('First day that is planned, where the plan fixes one for this unit.'),
  to: optionalDay.describe('Last day that is planned.'),
  held: optionalDay.describe('Day on which it was held; empty: nothing says that it was.'),
  document: optionalId.describe('The document that reports it as held.'),
  item: z.string(),
});
export type InspectionVisit = z.infer<typeof inspectionVisitSchema>;
