# Folds the high bits once, as for a Mersenne prime, and does not subtract p.
# zh: 按梅森质数折叠一次高位，没有再减去 p。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64) % p
    return np.array(
        [(((factor * x + shift) & p) + ((factor * x + shift) >> p.bit_length())).min() for factor, shift in zip(a, b)]
    )
