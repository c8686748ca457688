# Multiplies in uint64 without reducing the shingles, which wraps around.
# zh: 没有先取模，用 uint64 相乘，发生回绕。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.uint64)
    return np.array(
        [((factor * x + shift) % np.uint64(p)).min() for factor, shift in zip(a.astype(np.uint64), b.astype(np.uint64))]
    ).astype(np.int64)
