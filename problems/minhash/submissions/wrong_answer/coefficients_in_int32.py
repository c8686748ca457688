# Leaves int32 coefficients as they are, and adds and multiplies them in int32.
# zh: int32 的系数没有提升，与 int32 的 shingle 相乘时回绕。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = (shingles.astype(np.int64) % p).astype(np.int32 if a.dtype == np.int32 else np.int64)
    return np.array([((factor * x + shift) % p).min() for factor, shift in zip(a, b)]).astype(np.int64)
