// Errors are values and results stay double: promotion to long double costs time in every call and
// differs between machines.
#define BOOST_MATH_DOMAIN_ERROR_POLICY errno_on_error
#define BOOST_MATH_POLE_ERROR_POLICY errno_on_error
#define BOOST_MATH_OVERFLOW_ERROR_POLICY errno_on_error
#define BOOST_MATH_EVALUATION_ERROR_POLICY errno_on_error
#define BOOST_MATH_ROUNDING_ERROR_POLICY errno_on_error
#define BOOST_MATH_PROMOTE_DOUBLE_POLICY false

#include "CBoostMath.h"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cerrno>
#include <cmath>
#include <limits>

namespace {

constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

// Runs a computation; whatever goes wrong in it becomes NaN, and errno stays as it was.
template <typename Computation>
double guarded(Computation computation) noexcept {
  const int before = errno;
  double result = nan_value;
  try {
    result = computation();
  } catch (...) {
    result = nan_value;
  }
  errno = before;
  return result;
}

bool is_shape(double a) { return a > 0 && std::isfinite(a); }
bool is_chance(double p) { return p >= 0 && p <= 1; }

}  // namespace

extern "C" {

double boost_ibeta(double a, double b, double x) {
  if (!is_shape(a) || !is_shape(b) || !is_chance(x)) return nan_value;
  return guarded([=] { return boost::math::ibeta(a, b, x); });
}

double boost_ibetac(double a, double b, double x) {
  if (!is_shape(a) || !is_shape(b) || !is_chance(x)) return nan_value;
  return guarded([=] { return boost::math::ibetac(a, b, x); });
}

double boost_ibeta_inv(double a, double b, double p) {
  if (!is_shape(a) || !is_shape(b) || !is_chance(p)) return nan_value;
  return guarded([=] { return boost::math::ibeta_inv(a, b, p); });
}

double boost_ibetac_inv(double a, double b, double q) {
  if (!is_shape(a) || !is_shape(b) || !is_chance(q)) return nan_value;
  return guarded([=] { return boost::math::ibetac_inv(a, b, q); });
}

double boost_gamma_p(double a, double x) {
  if (!is_shape(a) || !(x >= 0)) return nan_value;
  if (x == infinity) return 1;
  return guarded([=] { return boost::math::gamma_p(a, x); });
}

double boost_gamma_q(double a, double x) {
  if (!is_shape(a) || !(x >= 0)) return nan_value;
  if (x == infinity) return 0;
  return guarded([=] { return boost::math::gamma_q(a, x); });
}

double boost_gamma_p_inv(double a, double p) {
  if (!is_shape(a) || !is_chance(p)) return nan_value;
  if (p == 1) return infinity;
  return guarded([=] { return boost::math::gamma_p_inv(a, p); });
}

double boost_gamma_q_inv(double a, double q) {
  if (!is_shape(a) || !is_chance(q)) return nan_value;
  if (q == 0) return infinity;
  return guarded([=] { return boost::math::gamma_q_inv(a, q); });
}

double boost_normal_cdf(double x) {
  if (std::isnan(x)) return nan_value;
  if (std::isinf(x)) return x > 0 ? 1 : 0;
  return guarded([=] { return boost::math::erfc(-x / 1.4142135623730950488) / 2; });
}

double boost_normal_quantile(double p) {
  if (!is_chance(p)) return nan_value;
  if (p == 0) return -infinity;
  if (p == 1) return infinity;
  return guarded([=] { return -1.4142135623730950488 * boost::math::erfc_inv(2 * p); });
}

}  // extern "C"
