// swift-tools-version: 6.2

import PackageDescription

/// Set in continuous integration: a warning in our own code stops the build. Those of dependencies never do.
let warnings: [SwiftSetting] =
  Context.environment["WARNINGS_AS_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)]
let cWarnings: [CSetting] =
  Context.environment["WARNINGS_AS_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)]

let strict: [SwiftSetting] =
  warnings + [
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
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
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
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
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
    .target(
      name: "CCurses",
      cSettings: cWarnings,
      linkerSettings: [.linkedLibrary("ncursesw")]
    ),
    .target(
      name: "ReaderTerminal",
      dependencies: ["ReaderModel", "ReaderScreen", "CCurses"],
      swiftSettings: mainActor
    ),
    .executableTarget(
      name: "diembao",
      dependencies: [
        "Articles", "ArticleExtraction", "ArticleQuery", "ArticleArchive", "ArticleImport",
        "ReaderModel", "ReaderScreen", "ReaderTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: mainActor
    ),

    // Tests.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Articles", "ArticleExtraction", "ArticleQuery", "ArticleArchive", "ArticleImport",
        "ReaderModel", "ReaderScreen", "TestSupport",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      path: "Tests/Benchmarks",
      swiftSettings: strict
    ),
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
      dependencies: ["Articles", "ArticleQuery", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArticleArchiveTests",
      dependencies: [
        "Articles", "ArticleExtraction", "ArticleQuery", "ArticleArchive", "ArticleImport",
        "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArticleImportTests",
      dependencies: ["Articles", "ArticleArchive", "ArticleImport", "TestSupport"],
      exclude: ["Fixtures"],
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
      dependencies: ["ReaderModel", "ReaderScreen", "ReaderTerminal", "CCurses", "diembao"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "DiembaoTests",
      dependencies: [
        "Articles", "ArticleExtraction", "ArticleArchive", "ArticleImport", "ArticleQuery",
        "ReaderModel", "ReaderScreen", "ReaderTerminal", "TestSupport", "diembao",
      ],
      swiftSettings: strict
    ),
  ]
)
