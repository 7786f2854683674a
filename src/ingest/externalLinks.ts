/**
 * The formulas of one sheet enter one after another; whether each takes something from another workbook leaves. Such a
 * figure is what that workbook said when somebody last opened both. It does not follow the link.
 */

/** Shared formulas spell their text once and refer to it by an index. */
export class ExternalLinks {
  readonly #shared = new Set<string>();

  /** `sharedAs`: the index of a shared formula; its text stands only in one of its cells. */
  isExternal(formula: string, sharedAs: string | undefined): boolean {
    if (formula !== '' && refersToOtherWorkbook(formula)) {
      if (sharedAs !== undefined) this.#shared.add(sharedAs);
      return true;
    }
    return formula === '' && sharedAs !== undefined && this.#shared.has(sharedAs);
  }
}

/**
 * `[1]Trang!A1`, `'C:\báo cáo\[x.xlsx]Trang 1'!A1`, `[1]!Tên`; but not `Bảng[Cột]` nor a bracket inside a text. A
 * bracket in a quoted sheet name is always a workbook: sheets cannot be named so.
 */
function refersToOtherWorkbook(formula: string): boolean {
  if (!formula.includes('[') || !formula.includes('!')) return false;
  const withoutTexts = formula.replace(/"[^"]*"/g, '');
  for (const [quoted] of withoutTexts.matchAll(/'[^']*'(?=!)/g)) if (quoted.includes('[')) return true;
  return /(?<![\p{L}\p{N}_.\]'[])\[[^[\]']*\][\p{L}\p{N}_.]*!/u.test(withoutTexts.replace(/'[^']*'/g, ''));
}
