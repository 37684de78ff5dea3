#ifndef CBOOSTMATH_H
#define CBOOSTMATH_H

// Special functions of Boost.Math behind a C border. Each returns NaN outside its domain or when
// its iteration fails; none throws, prints or sets errno.

#ifdef __cplusplus
extern "C" {
#endif

// The regularized incomplete beta function I_x(a, b), a, b > 0, 0 <= x <= 1.
double boost_ibeta(double a, double b, double x);
// 1 - I_x(a, b), computed without cancellation.
double boost_ibetac(double a, double b, double x);
// The x at which I_x(a, b) = p, 0 <= p <= 1.
double boost_ibeta_inv(double a, double b, double p);
// The x at which 1 - I_x(a, b) = q, 0 <= q <= 1.
double boost_ibetac_inv(double a, double b, double q);

// The regularized lower incomplete gamma function P(a, x), a > 0, x >= 0.
double boost_gamma_p(double a, double x);
// The upper one, Q(a, x) = 1 - P(a, x), computed without cancellation.
double boost_gamma_q(double a, double x);
// The x at which P(a, x) = p; infinite at p = 1.
double boost_gamma_p_inv(double a, double p);
// The x at which Q(a, x) = q; infinite at q = 0.
double boost_gamma_q_inv(double a, double q);

// The standard normal distribution function.
double boost_normal_cdf(double x);
// Its inverse; infinite at 0 and 1.
double boost_normal_quantile(double p);

#ifdef __cplusplus
}
#endif

#endif
