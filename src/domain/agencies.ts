/**
 * The agencies that a plan names in one cell, apart from one another. A semicolon always parts them; a comma does only
 * where an agency's own title begins behind it, since names hold commas too: "Các sở, ban, ngành", "Sở Văn hóa, Thể
 * thao và Du lịch". What is not certain stays together as the plan wrote it.
 */

export function agenciesIn(text: string): string[] {
  const parts = text.normalize('NFC').split(';').flatMap(atTitles);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

function atTitles(part: string): string[] {
  const [first = '', ...others] = part.split(',');
  const names: string[] = [];
  let name = first;
  for (const piece of others) {
    if (TITLE.test(piece.trim()) && !OPEN.test(name)) {
      names.push(name);
      name = piece;
    } else name += `,${piece}`;
  }
  return [...names, name];
}

/** First words of a title, in capitals as a title has them; "ban", "ngành" and "phường" are parts of a name. */
const TITLE =
  /^(?:Công an|Văn phòng|Phòng|Sở|Bộ|Ban|Bảo hiểm xã hội|BHXH|Tòa án|Viện kiểm sát|Viện Kiểm sát|Trung tâm|Ngân hàng|Kho bạc|Thanh tra|Chi cục|Cục|Điện lực|Đài|Tỉnh đoàn|Huyện đoàn|Ủy ban|UBND (?:các|cấp|xã|phường)|Các)(?![\p{L}\p{M}])/u;
/** What goes on behind a comma: "Văn phòng Cấp ủy, Ủy ban nhân dân", "Các đơn vị thuộc: Bộ A, Bộ B". */
const OPEN =
  /^\s*Văn phòng (?!UBND)(?:.*(?:HĐND|Cấp ủy|Huyện ủy|Tỉnh ủy|Thị ủy|Đoàn ĐBQH|Hội đồng nhân dân))$|:/u;
