/**
 * The sheets that we ourselves add to workbooks, so that a workbook which comes back filled in or mended is read for its
 * own sheets alone. A sheet counts as ours only when both its name and the text of its first cell say so.
 */

/** Explains a template to the person who fills it in. */
export const GUIDE_SHEET = { name: 'Hướng dẫn', mark: 'Hướng dẫn điền biểu' } as const;

/** Lists what was found in a checked workbook. */
export const ERRORS_SHEET = { name: 'Lỗi', mark: 'Kết quả kiểm tra' } as const;

/** Hidden; says of which form, unit and period a template is: in A2:B4 the keys `form`, `unit`, `period`. */
export const IDENTITY_SHEET = { name: '_nhan_dang', mark: 'kpi-template-1' } as const;

/** Hidden; the lists from which the cells of a template let one choose. */
export const LISTS_SHEET = { name: '_danh_muc', mark: 'kpi-lists-1' } as const;

/** Headers that begin with these words hold the figures of the period before, for comparison; they are not read. */
export const LAST_PERIOD_HEADER = 'Kỳ trước';
