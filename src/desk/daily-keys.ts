/** What an observation says, with its target or in the update that announces it. */
export const observation = (file: 'target' | 'update'): Record<string, string> => ({
  [`${file}.observations.value`]:
    'Con số, theo đơn vị của chỉ tiêu; dấu chấm là dấu thập phân, hàng nghìn viết liền: 12.3, 54000. Nguồn không nêu con số thì bỏ dòng này, ghi “outcome” và “fact”.',
  [`${file}.observations.unit`]: 'Chỉ ghi khi khác đơn vị của chỉ tiêu: mã đơn vị trong content/units.yaml.',
  [`${file}.observations.outcome`]:
    'Chỉ ghi khi không có “value”; nguồn nói gì: under-way đang làm, met đạt, partly-met đạt một phần, not-met không đạt.',
  [`${file}.observations.fact`]:
    'Chỉ ghi khi không có “value”: sự việc, bằng lời của chúng tôi, không chép bài. Có con số thì máy tự viết câu này.',
  [`${file}.observations.confirmed`]:
    'Vì sao con số trông như gõ nhầm (xa chỉ tiêu, xa các nguồn khác, âm, quá 100%) vẫn đúng: đã xem lại ở đâu, thấy gì. Chỉ để tòa soạn nhớ, không hiện trên trang; điều người đọc cần biết thì ghi ở “caveat”.',
  [`${file}.observations.status`]:
    'estimate: ước tính; final: số chính thức; reported: nguồn không nói rõ; plan: mức kế hoạch, không phải kết quả.',
});

/** Keys of the files that change day by day: updates, places, pages that were moved; as in `keys.ts`. */
export const dailyKeysVi: Record<string, string> = {
  // update.yaml
  'update.date':
    'Ngày của sự việc hoặc ngày nguồn đăng, viết năm-tháng-ngày; với đính chính là ngày tìm ra. Tên thư mục bắt đầu bằng ngày này.',
  'update.kind':
    'update: tin cập nhật; correction: đính chính; rebuttal: bác thông tin sai; contradiction: số công bố không khớp nhau.',
  ours: 'true nếu chính chúng tôi đã viết sai.',
  concerns: 'Tin này liên quan đến gì; nhiệm vụ, chỉ tiêu có số liệu hay báo cáo ở dưới thì không cần ghi lại.',
  'update.commitments': 'Mã các nhiệm vụ liên quan, ví dụ [3-07, 4-08].',
  targets: 'Mã các chỉ tiêu liên quan (tên tệp trong targets/, bỏ .yaml).',
  documents: 'Mã các văn bản liên quan, theo content/documents.yaml.',
  sentences: 'Các câu của nghị quyết liên quan.',
  said: 'Điều đã được nói hoặc viết: lời, ngày, ở đâu. Không dùng cho tin cập nhật.',
  words: 'Điều đã nói, thuật lại bằng lời của chúng tôi.',
  'update.on': 'Ngày nói; null nếu không rõ.',
  where:
    'Nói ở đâu: một nguồn (source), một trang của chính trang web này (page), hoặc một câu của nghị quyết (sentence).',
  page: 'Địa chỉ một trang của trang web này, ví dụ /2023-h2/chi-tieu/grdp-2023/.',
  sentence: 'Câu của nghị quyết.',
  found: 'Nghị quyết hoặc nguồn khác nói gì. Không dùng cho tin cập nhật.',
  'update.sources': 'Nguồn làm căn cứ; tin cập nhật phải có ít nhất một nguồn, ở đây hoặc ở số liệu, báo cáo bên dưới.',
  'update.quotes': 'Nguyên văn nghị quyết làm căn cứ.',
  'update.observations':
    'Số liệu nêu trong tin này; tự hiện ở chỉ tiêu, biểu đồ, dữ liệu. Không ghi lại ở tệp của chỉ tiêu.',
  target: 'Mã chỉ tiêu mà số liệu này thuộc về.',
  'update.reports': 'Điều được báo cáo về nhiệm vụ không có chỉ tiêu; làm đổi tình trạng của nhiệm vụ.',
  'update.commitment': 'Mã nhiệm vụ, ví dụ 3-07.',
  'update.places': 'Mã các địa phương liên quan, theo content/places.yaml.',
  'update.projects': 'Mã các công trình, dự án liên quan, theo content/projects.yaml.',
  ...observation('update'),
  'update.period': 'Kỳ: 2023, 2023-H2, 2023-Q3, 2023-09, through 2023-09 (từ đầu năm đến hết tháng), to 2030.',
  // places.yaml
  'places.across': 'Mã các đơn vị mà nơi này trải qua, khi nguồn nêu nhiều đơn vị.',
  'places.tile': 'Ô của địa phương trên sơ đồ: hàng và cột, đếm từ 1.',
  'places.row': 'Hàng trên sơ đồ, từ trên xuống.',
  'places.column': 'Cột trên sơ đồ, từ trái sang.',
  'places.until': 'Ngày đơn vị hành chính này không còn nữa.',
  'places.now': 'Các đơn vị nay có toàn bộ hoặc một phần địa bàn ấy, theo nguồn ở “note”.',
  'places.wards': 'Tên các phường.',
  'places.communes': 'Tên các xã.',
  'places.special_zones': 'Tên các đặc khu.',
  // moved.yaml
  'moved.from': 'Địa chỉ cũ, bản tiếng Việt, chép từ content/addresses.txt.',
  'moved.to': 'Địa chỉ nay nói về việc ấy; null nếu không còn ở đâu.',
  'moved.on': 'Ngày bỏ địa chỉ cũ.',
  'moved.why': 'Vì sao; hiện trên trang để lại ở địa chỉ cũ.',
};
