import ArticleExtraction
import Articles

// Why a page was read as it was, in Vietnamese.

nonisolated extension Explanation.Part {
  var vietnamese: String {
    switch self {
    case .headline: "tít"
    case .derivedHeadline: "(tít)"
    case .standfirst: "sapo"
    case .byline: "bút danh"
    case .outlet: "toà soạn"
    case .dateline: "địa danh"
    case .block(.paragraph): "đoạn"
    case .block(.subhead): "tít phụ"
    case .block(.quote): "lời trích"
    case .block(.list): "mục"
    case .block(.caption): "chú thích"
    case .credit: "nguồn"
    case .topic: "chủ đề"
    case .link(.inline): "tin chèn"
    case .link(.teaser): "đọc thêm"
    case .furniture: "ngoài bài"
    }
  }
}

nonisolated extension LineReason {
  /// Nil where the part that the line became says it all.
  var vietnamese: String? {
    switch self {
    case .declaredField: "một trường khai trên văn bản"
    case .headlineDeclared: "in tít đã khai"
    case .summaryDeclared: "in sapo đã khai"
    case .bylineDeclared: "in tác giả đã khai"
    case .headlineByTitle: "tiêu đề của trang lặp lại dòng này"
    case .headlineByShape: "đứng trên bài và có dáng của một tít"
    case .headlineInStory: "mở đầu bài và có dáng của một tít"
    case .headlineAgain: "tít in lại"
    case .bylineCue: "có chữ của bút danh"
    case .bylineName: "chỉ có một tên, đứng gần bài"
    case .dateLine: "có ngày đăng và hầu như không có gì khác"
    case .leadIn: "bài bắt đầu sau địa danh, tên báo hoặc ngày"
    case .summaryUnderHeadline: "giữa tít và tên người viết"
    case .firstParagraph: "đoạn đầu, theo thói quen của các báo"
    case .runningText: nil
    case .shortLineInStory: "một dòng ngắn giữa bài"
    case .dropCap: "chữ cái lớn của từ bên dưới"
    case .captionCue: "có chữ của chú thích ảnh hay nguồn ảnh"
    case .captionOverCredit: "đứng trên nguồn của ảnh"
    case .captionRepeatsHeadline: "ảnh có lời chú thích là tít"
    case .creditCue: "nêu nguồn tin"
    case .followLine: "mời theo dõi báo"
    case .offersHeading: "đứng đầu những tin khác"
    case .underOffers: "dưới dòng đứng đầu những tin khác"
    case .offerCue: "mời đọc tin khác"
    case .topicsHeading: "đứng đầu các chủ đề"
    case .topic: nil
    case .endHeading: "sau đó không còn gì của bài"
    case .pageOpening: "mở đầu như dòng của trang"
    case .pageLine: "một câu của trang, không có gì khác"
    case .boxTitle: "in hai lần, dòng này liền dòng kia"
    case .boxSummary: "dưới một tít in hai lần"
    case .onManyPages(let percent): "có trên \(percent) trong 100 trang của báo này"
    case .lookInStory: "xét theo dáng và các dòng bên cạnh thì ở trong bài"
    case .aboveStory: "ở trên bài"
    case .belowStory: "ở dưới bài"
    }
  }
}

nonisolated extension NameVerdict {
  var vietnamese: String {
    switch self {
    case .clear: "riêng các dấu hiệu của tên này đã đủ"
    case .repeated: "nhắc đi nhắc lại, không có gì bác bỏ"
    case .vouched: "chỗ khác trong bài gọi chữ cuối kèm chức danh"
    case .shorter(let name): "cách gọi ngắn của \(name)"
    case .knownElsewhere(let pages): "\(pages) trang khác cho biết đây là người"
    case .tooLittle: "quá ít dấu hiệu là người"
    case .against: "nhiều dấu hiệu hơn cho thấy không phải người"
    case .unknownElsewhere(let pages): "\(pages) trang khác có tên này mà không cho biết là người"
    }
  }
}

nonisolated extension NameClue {
  var vietnamese: String {
    switch self {
    case .title: "có chức danh đứng trước"
    case .bareOffice: "có chức vụ đứng trước một chữ"
    case .sharedTitle: "một chức danh cho cả hàng tên"
    case .familyFirst: "bắt đầu bằng họ"
    case .foreignFirst: "bắt đầu bằng tên riêng nước ngoài"
    case .givenPair: "hai tên riêng"
    case .unmarked: "chữ nước ngoài"
    case .personWord: "có chữ chỉ người đứng trước"
    case .belongings: "nói tới thứ chỉ người mới có hoặc chịu"
    case .verbBefore: "có động từ nói năng đứng trước"
    case .speaks: "có động từ nói năng theo sau"
    case .acts: "làm việc của người"
    case .age: "có tuổi theo sau"
    case .apposition: "theo sau là lời cho biết là ai"
    case .rowOfPeople: "đứng cạnh những người khác"
    case .surname: "có họ ở cuối"
    case .surnameAlone: "chỗ khác gọi riêng họ"
    case .house: "theo sau là tổ chức của ai đó"
    case .articled: "có mạo từ đứng trước"
    case .opening: "đứng ở chỗ chữ nào cũng viết hoa"
    case .place: "địa danh hoặc tổ chức"
    case .allCapitals: "viết hoa toàn bộ"
    case .manyWords: "nhiều chữ"
    case .organisationInside, .foreignOrganisationInside: "bên trong có chữ của tổ chức"
    case .organisationBefore: "có chữ chỉ tổ chức hay tác phẩm đứng trước"
    case .placeBefore: "có chữ chỉ nơi chốn đứng trước"
    case .kindOfPlace: "có loại địa danh đứng trước"
    case .groupBehind: "có chữ chỉ nhóm theo sau"
    case .placePreposition: "có “ở”, “tại” đứng trước"
    case .inQuotes: "nằm trong ngoặc kép"
    case .alone: "một mình một dòng"
    case .credit: "có chữ nêu nguồn đứng trước"
    case .subhead: "ở dòng viết kiểu tít"
    case .rowOfPlaces: "đứng cạnh những địa danh"
    case .opener: "mở đầu câu"
    }
  }
}
