// Opens a library when it is first asked for, and looks up the functions that a shim uses.
//
// A shim defines LIBRARY, the name of the shared library, and FUNCTIONS(APPLY), its functions, and
// includes this once in its source. It gets `lib.NAME` for each function, and
// `library_available()`, 1 when all of them are there; nothing else of `lib` may be used before.
// Without FUNCTIONS there is nothing here.

#ifdef FUNCTIONS

#include <dlfcn.h>
#include <pthread.h>

#define POINTER(name) __typeof__(&name) name;
static struct {
  FUNCTIONS(POINTER)
} lib;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int available;

static void open_library(void) {
  void *library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  available = 1;
#define RESOLVE(name)                                                                              \
  if (!(lib.name = (__typeof__(lib.name))dlsym(library, #name))) available = 0;
  FUNCTIONS(RESOLVE)
}

static int library_available(void) {
  pthread_once(&once, open_library);
  return available;
}

#endif
