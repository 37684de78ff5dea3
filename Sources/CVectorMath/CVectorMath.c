#include "CVectorMath.h"

#include <math.h>

#if defined(__x86_64__) && defined(__GLIBC__)
#include <emmintrin.h>

// The vector function ABI's name for erfc of two doubles.
__m128d _ZGVbN2v_erfc(__m128d);

void vector_erfc(const double *x, double *y, size_t count) {
  size_t index = 0;
  for (; index + 2 <= count; index += 2)
    _mm_storeu_pd(y + index, _ZGVbN2v_erfc(_mm_loadu_pd(x + index)));
  if (index < count) {
    double last[2];
    _mm_storeu_pd(last, _ZGVbN2v_erfc(_mm_set1_pd(x[index])));
    y[index] = last[0];
  }
}
#else
void vector_erfc(const double *x, double *y, size_t count) {
  for (size_t index = 0; index < count; index++)
    y[index] = erfc(x[index]);
}
#endif
