#ifndef CFUZZDRIVER_H
#define CFUZZDRIVER_H

#include <stddef.h>
#include <stdint.h>

// libFuzzer's loop, which `-sanitize=fuzzer` links: takes its options out of the arguments and
// calls `run` with input after input until its time is up or one is at fault.
int LLVMFuzzerRunDriver(int *count, char ***arguments,
                        int (*run)(const uint8_t *data, size_t size));

#endif
