/** What a thread does that makes workbooks. */

export { dataFileWorkbook as default } from '../src/publish/dataFileWorkbook.ts';
