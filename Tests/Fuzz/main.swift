import CFuzzDriver
import Glibc

// The target is named by the environment, since every argument is libFuzzer's.
let name = getenv("WND_FUZZ_TARGET").map { String(cString: $0) } ?? ""
guard let target = FuzzTarget.all[name] else {
  let names = FuzzTarget.all.keys.sorted().joined(separator: " ")
  print("WND_FUZZ_TARGET names no target; there are: \(names)")
  exit(2)
}
FuzzTarget.chosen = target
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { data, size in
    FuzzTarget.chosen(Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
  })
