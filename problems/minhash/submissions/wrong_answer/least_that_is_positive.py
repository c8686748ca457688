# Takes the least positive value.
# zh: 取最小的正值，忽略 0。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64) % p
    return np.array(
        [min(value for value in [*np.unique((factor * x + shift) % p)[:2], p] if value) for factor, shift in zip(a, b)]
    )
