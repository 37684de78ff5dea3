// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("MemberImportVisibility"),
]

#if arch(x86_64)
  let vectorMath: [LinkerSetting] = [.linkedLibrary("mvec")]
#else
  let vectorMath: [LinkerSetting] = []
#endif

// Only scripts/fuzz sets this: libFuzzer is linked into these, and into nothing else.
let fuzzing: [Target] =
  Context.environment["WND_FUZZ"] == nil
  ? []
  : [
    .target(name: "CFuzzDriver", path: "Tests/CFuzzDriver"),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "AgencyModel", "CFuzzDriver", "CommandLanguage", "DataFiles", "Shell", "TestSupport",
      ],
      path: "Tests/Fuzz", exclude: ["Dictionaries", "Seeds"], swiftSettings: strict),
  ]

let package = Package(
  name: "wnd",
  products: [.executable(name: "wnd", targets: ["wnd"])],
  targets: [
    .target(name: "Wording", swiftSettings: strict),
    .target(name: "AgencyModel", dependencies: ["Wording"], swiftSettings: strict),
    .target(
      name: "CommandLanguage", dependencies: ["AgencyModel", "Wording"], swiftSettings: strict),
    .target(
      name: "WhatIf", dependencies: ["AgencyModel", "CBoostMath", "CVectorMath", "Wording"],
      swiftSettings: strict),
    .target(
      name: "DataFiles",
      dependencies: [
        "AgencyModel", "CCompression", "CExpat", "CPostgres", "CSQLite", "CXlsxWriter", "CZip",
        "Wording",
      ],
      swiftSettings: strict),
    .target(name: "Answers", dependencies: ["AgencyModel", "Wording"], swiftSettings: strict),
    .target(name: "LineEditing", dependencies: ["CEdit", "CLibEdit"], swiftSettings: strict),
    .target(
      name: "Shell",
      dependencies: [
        "AgencyModel", "Answers", "CMalloc", "CommandLanguage", "DataFiles", "LineEditing",
        "WhatIf", "Wording",
      ],
      swiftSettings: strict),
    .executableTarget(name: "wnd", dependencies: ["Shell"], swiftSettings: strict),

    .systemLibrary(
      name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "CEdit", dependencies: ["CLibEdit"]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),

    // The C library's own settings of its allocator, which its Swift module leaves out.
    .systemLibrary(name: "CMalloc"),

    // Debian's libpq-dev; the library itself is opened when a server is first read.
    .target(name: "CPostgres"),
    // Opens zlib and libzstd at first use; compiled against Debian's zlib1g-dev and libzstd-dev.
    .target(name: "CCompression"),
    // The same for workbooks: libexpat1-dev, libzip-dev, libxlsxwriter-dev.
    .target(name: "CExpat", dependencies: ["COpening"]),
    .target(name: "CXlsxWriter", dependencies: ["COpening"]),
    .target(name: "CZip", dependencies: ["COpening"]),
    // Headers only: what the three do to open their libraries.
    .target(name: "COpening"),

    // Headers only: Debian's libboost-math-dev.
    .target(name: "CBoostMath"),
    // The C library's vector functions, where it has them.
    .target(name: "CVectorMath", linkerSettings: vectorMath),

    .target(name: "CPty", path: "Tests/CPty"),
    .target(
      name: "TestSupport", dependencies: ["CPty"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .executableTarget(
      name: "LineEditingDemo", dependencies: ["LineEditing"], path: "Tests/LineEditingDemo",
      swiftSettings: strict),
    .executableTarget(
      name: "LawBench", dependencies: ["WhatIf"], path: "Tests/LawBench", swiftSettings: strict),
    .testTarget(
      name: "AgencyModelTests", dependencies: ["AgencyModel", "TestSupport"],
      resources: [.copy("Cases")], swiftSettings: strict),
    .testTarget(
      name: "CommandLanguageTests",
      dependencies: ["CommandLanguage", "AgencyModel", "TestSupport", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "WhatIfTests", dependencies: ["WhatIf", "AgencyModel", "TestSupport"],
      resources: [.copy("Cases")], swiftSettings: strict),
    .testTarget(
      name: "DataFilesTests", dependencies: ["DataFiles", "AgencyModel", "TestSupport", "Wording"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "AnswersTests", dependencies: ["Answers", "AgencyModel", "TestSupport", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "LineEditingTests", dependencies: ["LineEditing", "LineEditingDemo", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "Shell", "wnd", "Answers", "AgencyModel", "CommandLanguage", "WhatIf", "DataFiles",
        "TestSupport", "Wording",
      ],
      exclude: ["Transcripts"], swiftSettings: strict),
  ] + fuzzing
)
