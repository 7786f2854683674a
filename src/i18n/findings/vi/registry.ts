/** Vietnamese words of findings about the registry, the forms and the settings. */

import type { FamilyCatalogue } from '../../findingParams.ts';
import { nameOf } from '../names.ts';
import { when } from '../when.ts';
import { NAMES_VI } from './names.ts';
import { read } from './read.ts';

export const REGISTRY_VI: FamilyCatalogue<'registry'> = {
  'registry/invalid-value': {
    title: 'Giá trị khai chưa đúng',
    message: ({ shown, field, reason }) => {
      const why = nameOf(NAMES_VI.invalid, reason);
      const cannot = field === '' ? 'Chỗ này chưa dùng được' : `Cột hoặc mục "${field}" chưa dùng được`;
      return `${when(shown, `Đọc được "${shown}". `)}${cannot}${when(why, `: ${why}`)}.`;
    },
    hint: ({ reason }) =>
      reason.startsWith('yaml-')
        ? 'Sửa dòng này rồi kiểm tra lại. Mỗi mục viết trên một dòng, ví dụ headerRows: 2, mục con thụt vào hai dấu cách.'
        : 'Xem mô tả của cột hoặc mục này. Mã dùng chữ thường không dấu nối bằng gạch ngang, ví dụ xa-moi; ngày ghi năm-tháng-ngày, ví dụ 2023-09-20.',
  },
  'registry/unknown-code': {
    title: 'Mã chưa được khai',
    message: ({ code, table }) => {
      const name = nameOf(NAMES_VI.table, table);
      return `Mã${when(code, ` "${code}"`)} được dùng ở đây nhưng chưa khai${when(name, ` trong ${name}`)}.`;
    },
    hint: () => 'Sửa cho đúng mã đã khai, hoặc thêm một dòng khai mã này trước.',
  },
  'registry/duplicate-code': {
    title: 'Mã bị trùng',
    message: ({ code }) => `Mã${when(code, ` "${code}"`)} đã được khai ở một dòng khác.`,
    hint: () => 'Mỗi mã chỉ khai một lần. Đổi mã của dòng mới, ví dụ thêm đuôi -2, hoặc xóa dòng thừa.',
  },
  'registry/overlapping-targets': {
    title: 'Hai mục tiêu chồng thời gian',
    message: ({ code }) =>
      `Mục tiêu${when(code, ` "${code}"`)} có hai dòng cùng phạm vi mà thời gian chồng lên nhau.`,
    hint: () =>
      'Cho dòng trước kết thúc trước ngày dòng sau bắt đầu, ví dụ đến 2023-12-31 rồi từ 2024-01-01; hoặc đặt hai mã khác nhau.',
  },
  'registry/cycle-of-units': {
    title: 'Đơn vị cấp trên đi vòng',
    message: ({ code }) =>
      `Đi ngược lên các cấp trên thì đơn vị${when(code, ` "${code}"`)} lại là cấp trên của chính nó.`,
    hint: () => 'Sửa cột đơn vị cấp trên. Đơn vị cao nhất thì để trống cột này.',
  },
  'registry/bad-formula': {
    title: 'Công thức chỉ tiêu sai',
    message: ({ shown }) => `${read(shown)} Công thức chỉ gồm các mã số liệu, nối bằng dấu + hoặc -.`,
    hint: () => 'Ghi ví dụ: so-truc-tuyen + so-truc-tiep. Giữa mã và dấu để một khoảng trắng.',
  },
  'registry/dangling-document': {
    title: 'Văn bản chưa được khai',
    message: ({ code }) =>
      `Văn bản${when(code, ` "${code}"`)} được dẫn ở đây nhưng chưa khai trong ${NAMES_VI.table.documents}.`,
    hint: () => 'Sửa cho đúng mã văn bản, hoặc thêm một dòng khai văn bản: mã, số ký hiệu, ngày ban hành.',
  },
  'registry/aggregation-unlike-kind': {
    title: 'Cách cộng không hợp với loại số liệu',
    message: ({ kind, shown, allowed }) =>
      `Số liệu${when(kind, ` loại "${kind}"`)} không thể cộng ${shown === '' ? 'theo cách này' : `theo cách "${shown}"`}${when(allowed, `; có thể ghi: "${allowed}"`)}.`,
    hint: () =>
      'Theo kỳ: số phát sinh (flow) ghi sum hoặc none, số hiện có (stock) ghi last hoặc none, tỷ lệ (rate) ghi none. Tỷ lệ không bao giờ cộng theo đơn vị.',
  },
  'registry/share-of-a-whole': {
    title: 'Ghi tỷ phần cho đơn vị không chia',
    message: ({ shown }) =>
      `Dòng này ghi tỷ phần${when(shown, ` "${shown}"`)} trong khi đơn vị nhập toàn bộ.`,
    hint: () => 'Để trống tỷ phần, hoặc ghi part ở cột kind nếu đơn vị bị chia.',
  },
  'registry/shares-do-not-add-up': {
    title: 'Tỷ phần chia tách cộng lại khác 1',
    message: ({ code, computed }) =>
      `Các tỷ phần của đơn vị${when(code, ` "${code}"`)} cộng lại là ${computed === '' ? 'một số khác' : computed}, trong khi tất cả các phần phải cộng thành 1.`,
    hint: () =>
      'Sửa các tỷ phần, ví dụ 0.6 và 0.4, hoặc để trống tất cả nếu chưa biết. Đơn vị vẫn còn thì giữ lại một phần, ghi bằng một dòng của chính nó.',
  },
  'registry/shares-incomplete': {
    title: 'Chỉ một số phần có tỷ phần',
    message: ({ code, count, limit }) =>
      `Trong các phần tách từ đơn vị${when(code, ` "${code}"`)} chỉ một số phần ghi tỷ phần${count && limit ? ` (${count}/${limit})` : ''}, nên các phần còn lại không được ước tính.`,
    hint: () => 'Ghi tỷ phần cho mọi phần sao cho cộng lại bằng 1, hoặc không ghi phần nào.',
  },
  'registry/succeeded-twice': {
    title: 'Đơn vị được chuyển hơn một lần',
    message: ({ code, first }) =>
      `Đơn vị${when(code, ` "${code}"`)} đã có một dòng khác không đi cùng được với dòng này${when(first, ` vào ngày ${first}`)}, nên số của nó sẽ bị tính hai lần.`,
    hint: () =>
      'Đơn vị nhập toàn bộ chỉ có một dòng; đơn vị bị chia thì mỗi đơn vị nhận một dòng ghi part ở cột kind.',
  },
  'registry/successor-absent': {
    title: 'Đơn vị mới không có vào ngày đó',
    message: ({ code, first }) =>
      `Theo ngày bắt đầu và kết thúc đã khai, đơn vị${when(code, ` "${code}"`)} không tồn tại vào ${first === '' ? 'ngày ghi ở dòng này' : `ngày ${first}`}.`,
    hint: () =>
      'Sửa ngày ở dòng này, hoặc ngày bắt đầu, kết thúc của đơn vị. Ngày ghi ở đây là ngày đầu tiên của đơn vị mới; đơn vị nhận thêm địa bàn thì có thể đã có từ trước.',
  },
  'registry/predecessor-ends-otherwise': {
    title: 'Đơn vị cũ kết thúc vào ngày khác',
    message: ({ code, first, second }) =>
      `Đơn vị${when(code, ` "${code}"`)} nhập toàn bộ nên ngày cuối phải là ${first === '' ? 'ngày hôm trước' : first}${when(second, `, nhưng đang khai là ${second}`)}.`,
    hint: () =>
      'Sửa ngày cuối của đơn vị (cột valid_to) hoặc ngày ở dòng này. Nếu đơn vị vẫn còn và chỉ tách đi một phần thì ghi part ở cột kind.',
  },
  'registry/cycle-of-successions': {
    title: 'Sáp nhập, chia tách đi vòng',
    message: ({ code }) =>
      `Đi theo các lần sáp nhập, chia tách của đơn vị${when(code, ` "${code}"`)} thì qua đơn vị khác lại trở về chính nó.`,
    hint: () => 'Sửa đơn vị cũ hoặc đơn vị mới. Đơn vị lập lại với tên cũ là đơn vị mới, có mã riêng.',
  },
  'registry/duplicate-day': {
    title: 'Hai dòng cùng một ngày',
    message: ({ code, first }) =>
      `Đã có một dòng khác${when(code, ` của "${code}"`)} ghi cùng ngày${when(first, ` ${first}`)}.`,
    hint: () => 'Xóa một trong hai dòng, hoặc sửa ngày.',
  },
  'registry/name-outside-life': {
    title: 'Tên ghi ngoài thời gian của đơn vị',
    message: ({ code, first }) =>
      `Tên này dùng đến${when(first, ` ${first},`)} một ngày mà đơn vị${when(code, ` "${code}"`)} không tồn tại.`,
    hint: () =>
      'Ghi ngày cuối cùng đơn vị còn mang tên này. Tên sau cùng của đơn vị đã kết thúc nằm ở danh mục đơn vị.',
  },
  'registry/steps-apart': {
    title: 'Các bước mục tiêu không nối tiếp nhau',
    message: ({ code, first, second }) =>
      `Giữa hai bước của mục tiêu${when(code, ` "${code}"`)} có những ngày không bước nào áp dụng${first && second ? `: bước trước đến ${first}, bước sau từ ${second}` : ''}.`,
    hint: () =>
      'Cho bước sau bắt đầu ngay ngày kế tiếp, ví dụ đến 2023-12-31 rồi từ 2024-01-01. Nếu khoảng trống là đúng thì không cần sửa.',
  },
  'registry/ends-before-beginning': {
    title: 'Ngày cuối trước ngày đầu',
    message: ({ first, second }) =>
      first && second ? `Ngày cuối ${second} đến trước ngày đầu ${first}.` : 'Ngày cuối đến trước ngày đầu.',
    hint: () => 'Đối chiếu với văn bản rồi sửa một trong hai ngày. Ngày nào văn bản không nêu thì để trống.',
  },
  'registry/unit-outside': {
    title: 'Đơn vị không thuộc đơn vị chủ trì',
    message: ({ code, above }) =>
      `Đơn vị${when(code, ` "${code}"`)} không nằm dưới đơn vị có kế hoạch này${when(above, `, "${above}"`)}.`,
    hint: () =>
      'Sửa đơn vị ở dòng này, hoặc đơn vị của mô hình, của đợt kiểm tra. Huyện, xã đã sáp nhập thì ghi mã của đơn vị thời đó.',
  },
  'registry/unit-absent': {
    title: 'Đơn vị không có vào ngày ghi',
    message: ({ code, first }) =>
      `Đơn vị${when(code, ` "${code}"`)} không tồn tại vào ${first === '' ? 'ngày ghi ở dòng này' : `ngày ${first}`}.`,
    hint: () =>
      'Sửa ngày, hoặc ghi mã của đơn vị có vào ngày ấy. Ngày bắt đầu và kết thúc của đơn vị khai ở units.csv.',
  },
  'registry/duplicate-row': {
    title: 'Hai dòng về cùng một đơn vị, một đoàn',
    message: ({ code }) => `Đã có một dòng khác ghi${when(code, ` "${code}"`)} ở cùng chỗ này.`,
    hint: () => 'Xóa một trong hai dòng. Lần kiểm tra lại thì khai thành một đợt riêng.',
  },
  'registry/held-without-document': {
    title: 'Ghi đã kiểm tra mà không có văn bản',
    message: ({ code }) =>
      `Dòng này ghi ngày đã kiểm tra${when(code, ` đơn vị "${code}"`)} nhưng không dẫn văn bản nào báo cáo việc đó.`,
    hint: () =>
      'Ghi mã của báo cáo hoặc biên bản ở cột document. Nếu chưa có thì để trống ngày: đã qua ngày dự kiến chưa phải là đã kiểm tra.',
  },
  'registry/deadline-before-document': {
    title: 'Hạn trước ngày văn bản',
    message: ({ first, second }) =>
      `Hạn${when(first, ` ${first}`)} đến trước ngày của văn bản đặt ra nó${when(second, `, là ${second}`)}.`,
    hint: () => 'Kiểm tra năm của hạn và ngày ban hành; nếu văn bản gốc đúng là ghi như vậy thì giữ nguyên.',
  },
  'registry/target-beyond-available': {
    title: 'Chỉ tiêu giao vượt số hiện có',
    message: ({ stated, computed }) =>
      `Chỉ tiêu giao${when(stated, ` là ${stated},`)} nhiều hơn số hiện có để thực hiện${when(computed, ` là ${computed}`)}, nên không thể đạt đủ.`,
    hint: () => 'Đối chiếu với văn bản giao chỉ tiêu và số hiện có, rồi sửa bên ghi sai.',
  },
  'registry/unread-deadline': {
    title: 'Chưa đọc được thời hạn',
    message: ({ shown }) =>
      `Thời hạn${when(shown, ` "${shown}"`)} không nói chắc ngày nào, nên nhiệm vụ này không được tính là quá hạn hay sắp đến hạn.`,
    hint: () =>
      'Ghi như văn bản, ví dụ "Quý II/2024", "Trước ngày 15/7/2023", "Ngày 22 hàng tháng", "Thực hiện thường xuyên"; hoặc ghi thêm ngày cuối cùng ở cột due, ví dụ 2023-07-15.',
  },
  'registry/deadline-differs': {
    title: 'Ngày hạn khác lời của văn bản',
    message: ({ shown, first, second }) =>
      `Thời hạn${when(shown, ` "${shown}"`)} ${first === '' ? 'không có ngày cuối cùng' : `là đến hết ${first}`}, nhưng ngày khai ở đây${when(second, ` là ${second}`)} nói khác. Chưa dùng bên nào.`,
    hint: () =>
      'Đối chiếu với văn bản rồi sửa bên ghi sai. Nếu lời của thời hạn đã nói rõ ngày thì để trống cột due.',
  },
};
