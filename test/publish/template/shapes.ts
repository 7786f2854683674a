/** Forms of every shape that can be declared and that no real form has yet, for the golden site, with what they need. */

const columns = (...lines: string[]) => `columns:\n${lines.map((line) => `  - { ${line} }`).join('\n')}\n`;
const head = (id: string, more = '') => `id: ${id}\ntitle: { vi: "Biểu ${id}", en: ${id} }\n${more}`;

export const SHAPES: Readonly<Record<string, string>> = {
  'registry/measures.csv': [
    'id,name_vi,name_en,kind,unit_vi,unit_en,maximum,over_units,over_periods,dimension',
    'visits-card,Lượt khám dùng thẻ,Visits with card,flow,lượt,visits,,sum,sum,',
    'visits-all,Lượt khám,Visits,flow,lượt,visits,,sum,sum,',
    'dossiers-online,Hồ sơ trực tuyến,Online dossiers,flow,hồ sơ,dossiers,,sum,sum,loai-ho-so',
    'dossiers-all,Hồ sơ,Dossiers,flow,hồ sơ,dossiers,,sum,sum,loai-ho-so',
    'score,Điểm,Score,rate,điểm,points,100,none,none,',
    'share,Tỷ lệ nêu sẵn,Share as stated,rate,%,%,100,none,none,',
  ].join('\n'),
  'registry/tasks.csv': [
    'id,document,item,title_vi,title_en,unit,lead,coordinators,product,deadline,due',
    'viec-1,kh-1,1,Lập danh sách,Make a list,huyen-mau,Văn phòng,,,Quý I/2024,',
    'viec-2,kh-1,II.2,Rà soát,Review,huyen-mau,Văn phòng,,,,',
  ].join('\n'),
  'forms/don-vi-theo-cot.yaml':
    head('don-vi-theo-cot', 'headerRows: 2\n') +
    columns(
      'header: Chỉ tiêu, as: item',
      'header: "{unit} › Đạt", as: value, id: done',
      'header: "{unit} › Giao", as: value, id: due',
      'header: "{unit} › Tỷ lệ", as: stated-percent, of: [done, due]',
    ) +
    'items:\n  - { label: Khám, aliases: [Khám bệnh], values: { done: visits-card, due: visits-all } }\n',
  'forms/thang-theo-cot.yaml':
    head('thang-theo-cot', 'headerRows: 2\n') +
    columns(
      'header: STT, as: order',
      'header: Xã, as: unit',
      'header: "Kết quả › {period}", as: value, id: done, measure: visits-all',
      'header: Ghi chú, as: ignore, optional: true',
    ),
  'forms/loai-theo-cot.yaml':
    head('loai-theo-cot', 'headerRows: 3\ndimension: loai-ho-so\n') +
    columns(
      'header: Xã, as: unit',
      'header: "Hồ sơ › Tất cả › {category}", as: value, id: all, measure: dossiers-all',
      'header: "Hồ sơ › Trực tuyến › {category}", as: value, id: online, measure: dossiers-online',
    ),
  'forms/trang-theo-don-vi.yaml':
    head('trang-theo-don-vi', 'sheetName: unit\nrecognise: ["trang riêng"]\n') +
    columns(
      'header: Tháng, as: period',
      'header: Khám dùng thẻ, as: value, id: card, measure: visits-card',
      'header: Khám, as: value, id: all, measure: visits-all',
      'header: Còn lại, as: stated-remainder, of: [card, all]',
    ),
  'forms/trang-theo-thang.yaml':
    head('trang-theo-thang', 'sheetName: period\nabove:\n  - { label: Tính đến ngày, as: as-of }\n') +
    columns('header: Xã, as: unit', 'header: Điểm số, as: value, id: score, measure: score'),
  'forms/hai-so-mot-o.yaml':
    head('hai-so-mot-o', 'above:\n  - { label: Đơn vị, as: unit }\n  - { label: Kỳ, as: period }\n') +
    columns(
      'header: Nội dung, as: item',
      'header: Đơn vị tính, as: ignore',
      'header: Đã làm trên phải làm, as: fraction, of: [done, due]',
    ) +
    'items:\n  - { label: Khám, values: { done: visits-card, due: visits-all } }\n',
  'forms/ty-le.yaml':
    head('ty-le', 'blanks: { "Chưa giao": not-applicable }\n') +
    columns(
      'header: Xã, as: unit',
      'header: Tỷ lệ thập phân, as: value, id: share, measure: share, percent: fraction',
    ),
  'forms/luy-ke.yaml':
    head('luy-ke') +
    columns(
      'header: Xã, as: unit',
      'header: Từ đầu năm, as: value, id: year, measure: visits-card, since: year',
      'header: Từ ngày phát động, as: value, id: start, measure: visits-all, since: "2023-05-25"',
    ),
  'forms/nhiem-vu.yaml':
    head('nhiem-vu', 'tasksOf: kh-1\ntotals: []\n') +
    columns(
      'header: TT, as: task',
      'header: Nội dung nhiệm vụ, as: ignore',
      'header: Mức độ, as: task-state',
      'header: Giải trình, as: note, optional: true',
    ) +
    'states: { "Chưa làm": not-started, "Xong": done, "Hoàn thành": done }\n',
};
