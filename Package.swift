// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
/// For the two targets that live on the main thread: the terminal and the commands.
let mainActor = strict + [.defaultIsolation(MainActor.self)]

let package = Package(
  name: "diembao",
  products: [
    .library(
      name: "NewsArchive",
      targets: [
        "Articles", "ArticleExtraction", "ArticleQuery", "ArticleArchive", "ArticleImport",
        "ReaderModel",
      ]
    ),
    .executable(name: "diembao", targets: ["diembao"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    // Values.
    .target(name: "Articles", swiftSettings: strict),

    // Knowledge.
    .target(name: "ArticleExtraction", dependencies: ["Articles"], swiftSettings: strict),
    .target(name: "ArticleQuery", dependencies: ["Articles"], swiftSettings: strict),

    // Storage and import.
    .target(
      name: "ArticleArchive",
      dependencies: [
        "Articles", "ArticleQuery", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "ArticleImport",
      dependencies: ["Articles", "ArticleExtraction", "ArticleArchive"],
      swiftSettings: strict
    ),

    // Reading.
    .target(
      name: "ReaderModel",
      dependencies: ["Articles", "ArticleQuery", "ArticleArchive"],
      swiftSettings: strict
    ),
    .target(
      name: "ReaderScreen",
      dependencies: ["Articles", "ArticleQuery", "ArticleArchive", "ReaderModel"],
      swiftSettings: strict
    ),
    .target(name: "CCurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(
      name: "ReaderTerminal",
      dependencies: ["Articles", "ReaderModel", "ReaderScreen", "CCurses"],
      swiftSettings: mainActor
    ),
    .executableTarget(
      name: "diembao",
      dependencies: [
        "Articles", "ArticleExtraction", "ArticleQuery", "ArticleArchive", "ArticleImport",
        "ReaderModel", "ReaderScreen", "ReaderTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: mainActor
    ),

    // Tests.
    .target(
      name: "TestSupport",
      dependencies: ["Articles", "ReaderModel", "ReaderScreen"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(name: "ArticlesTests", dependencies: ["Articles"], swiftSettings: strict),
    .testTarget(
      name: "ArticleExtractionTests",
      dependencies: ["Articles", "ArticleExtraction", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArticleQueryTests",
      dependencies: ["Articles", "ArticleQuery"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArticleArchiveTests",
      dependencies: [
        "Articles", "ArticleExtraction", "ArticleQuery", "ArticleArchive", "ArticleImport",
        "TestSupport",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArticleImportTests",
      dependencies: ["Articles", "ArticleArchive", "ArticleImport", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReaderModelTests",
      dependencies: [
        "Articles", "ArticleQuery", "ArticleArchive", "ArticleImport", "ReaderModel", "TestSupport",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReaderScreenTests",
      dependencies: [
        "Articles", "ArticleQuery", "ArticleArchive", "ArticleImport", "ReaderModel",
        "ReaderScreen", "TestSupport",
      ],
      exclude: ["Snapshots"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReaderTerminalTests",
      dependencies: ["ReaderModel", "ReaderScreen", "ReaderTerminal", "CCurses"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "DiembaoTests",
      dependencies: ["diembao", "TestSupport"],
      swiftSettings: strict
    ),
  ]
)
