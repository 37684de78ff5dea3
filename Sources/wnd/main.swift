import Shell

Program.main(Array(CommandLine.arguments.dropFirst()))
