# Swaps a and b.
# zh: a 与 b 弄反了。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64) % p
    return np.array([((factor * x + shift) % p).min() for shift, factor in zip(a, b)])
