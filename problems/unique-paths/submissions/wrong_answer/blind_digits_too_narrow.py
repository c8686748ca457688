# Reads the binomial coefficient off (2⁴⁰⁰ + 1)ᵏ, where coefficients may exceed 2⁴⁰⁰.
# zh: 从 (2⁴⁰⁰ + 1)ᵏ 中读取二项式系数，而系数可能超过 2⁴⁰⁰。
def unique_paths(m, n):
    power = ((1 << 400) + 1) ** (m + n - 2)
    return power >> 400 * (m - 1) & (1 << 400) - 1
