import CBoostMath
import CVectorMath
import Glibc

/// The standard normal law: mean 0, variance 1.
///
/// Source: docs/methods/special-functions.md. Pure and thread safe.
public enum NormalLaw {
  /// Φ(x) = P(Z ≤ x), with full relative accuracy in the lower tail; NaN gives NaN.
  public static func chance(ofAtMost x: Double) -> Double { erfc(-x * 0.5.squareRoot()) / 2 }

  /// Φ of each value in place, several at a time; within a few units in the last place of
  /// ``chance(ofAtMost:)``.
  static func replaceByChances(_ values: UnsafeMutableBufferPointer<Double>) {
    guard let base = values.baseAddress else { return }
    let scale = -0.5.squareRoot()
    for index in values.indices { values[index] *= scale }
    vector_erfc(base, base, values.count)
    for index in values.indices { values[index] /= 2 }
  }

  /// φ(x), the density.
  public static func density(at x: Double) -> Double {
    exp(-x * x / 2) * 0.398_942_280_401_432_7
  }

  /// Φ⁻¹(level): −∞ at 0, +∞ at 1, NaN outside 0...1.
  public static func quantile(_ level: Double) -> Double { boost_normal_quantile(level) }
}

/// The beta law on 0...1 with shapes a, b > 0; everything is NaN outside that domain.
///
/// Source: docs/methods/special-functions.md.
public enum BetaLaw {
  /// The regularized incomplete beta function I_x(a, b) = P(B ≤ x).
  public static func chance(ofAtMost x: Double, a: Double, b: Double) -> Double {
    boost_ibeta(a, b, x)
  }

  /// P(B ≥ x), not by subtraction from 1.
  public static func chance(ofAtLeast x: Double, a: Double, b: Double) -> Double {
    boost_ibetac(a, b, x)
  }

  /// The x with P(B ≤ x) = level.
  public static func quantile(_ level: Double, a: Double, b: Double) -> Double {
    boost_ibeta_inv(a, b, level)
  }

  /// The x with P(B ≥ x) = level.
  public static func upperQuantile(_ level: Double, a: Double, b: Double) -> Double {
    boost_ibetac_inv(a, b, level)
  }
}

/// The gamma law with shape > 0 and rate 1; everything is NaN outside that domain.
///
/// Source: docs/methods/special-functions.md.
public enum GammaLaw {
  /// The regularized incomplete gamma function P(shape, x) = P(G ≤ x), x ≥ 0.
  public static func chance(ofAtMost x: Double, shape: Double) -> Double {
    boost_gamma_p(shape, x)
  }

  /// P(G ≥ x), not by subtraction from 1.
  public static func chance(ofAtLeast x: Double, shape: Double) -> Double {
    boost_gamma_q(shape, x)
  }

  /// The x with P(G ≤ x) = level; infinite at level 1.
  public static func quantile(_ level: Double, shape: Double) -> Double {
    boost_gamma_p_inv(shape, level)
  }

  /// The x with P(G ≥ x) = level; infinite at level 0.
  public static func upperQuantile(_ level: Double, shape: Double) -> Double {
    boost_gamma_q_inv(shape, level)
  }
}
