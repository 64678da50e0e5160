import ArticleImport
import Articles

// Why input was left out, and what it was read as, in Vietnamese.

nonisolated extension SkipReason {
  var vietnamese: String {
    switch self {
    case .noSuchPath: "không có tệp hay thư mục nào như vậy."
    case .notReadable: "bạn không được đọc. Hãy xem quyền của tệp."
    case .noTextFiles: "trong thư mục này không có tệp văn bản nào."
    case .notAFile: "không phải tệp, cũng không phải thư mục."
    case .empty: "tệp trống."
    case .tooLarge(_, let limit):
      "lớn hơn một bài báo có thể (\(SkipReason.megabytes(limit))). Hãy chia ra từng bài."
    case .binary(let line): "không phải văn bản (có dữ liệu nhị phân ở dòng \(line))."
    case .compressed: "tệp nén. Hãy giải nén, chẳng hạn: zcat TỆP | diembao import -"
    case .notUTF8(let line, let byte):
      """
      không phải UTF-8 (byte 0x\(String(byte, radix: 16)) ở dòng \(line)), mà cũng không rõ là mã nào. \
      Hãy chuyển mã, chẳng hạn: iconv -f WINDOWS-1258 -t UTF-8
      """
    case .notRecord(let fault): "không phải đối tượng JSON: \(fault.vietnamese)."
    case .noText: "bản ghi không có chữ nào."
    case .noStory: "không tìm thấy bài báo nào trong đó."
    case .refused(let message): "kho bài không nhận được (\(SafeText.line(message)))."
    }
  }
}

nonisolated extension JSONFault {
  fileprivate var vietnamese: String {
    let place = "byte \(byte)"
    return switch kind {
    case .noObject: "không bắt đầu bằng “{” (\(place))"
    case .incomplete: "kết thúc khi chưa trọn (\(place))"
    case .controlInString: "có ký tự điều khiển trong chuỗi (\(place))"
    case .badEscape: "không có ký hiệu thoát như vậy (\(place))"
    case .noName: "thiếu tên trong ngoặc kép (\(place))"
    case .noColon: "thiếu dấu hai chấm (\(place))"
    case .noComma: "thiếu dấu phẩy (\(place))"
    case .noValue: "không có giá trị như vậy (\(place))"
    case .badNumber: "không có số như vậy (\(place))"
    case .tooDeep: "danh sách và đối tượng lồng nhau quá sâu (\(place))"
    case .textBehind: "có chữ đứng sau đối tượng (\(place))"
    }
  }
}

nonisolated extension TextEncoding {
  var vietnamese: String {
    switch self {
    case .utf16: "UTF-16"
    case .windows1258: "Windows-1258"
    case .tcvn3: "TCVN3 (ABC)"
    case .viscii: "VISCII"
    case .vni: "VNI-Windows"
    case .windows1252: "Windows-1252"
    case .utf8Twice: "UTF-8 bị mã hoá hai lần"
    case .utf8ThreeTimes: "UTF-8 bị mã hoá ba lần"
    case .damagedUTF8: "UTF-8 có vài ký tự hỏng, hiện là \u{FFFD}"
    }
  }
}
