import Glibc
import Shell

exit(Program.main(Array(CommandLine.arguments.dropFirst())))
