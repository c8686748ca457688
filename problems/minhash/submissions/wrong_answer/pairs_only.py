# Applies the function i to the shingle i only.
# zh: 第 i 个函数只作用于第 i 个 shingle。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64) % p
    return np.array([(factor * x[i % len(x)] + shift) % p for i, (factor, shift) in enumerate(zip(a, b))])
