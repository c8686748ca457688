# Removes repeated values from the signature.
# zh: 去掉签名中重复的值。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles.astype(np.int64) % p
    return np.unique([((factor * x + shift) % p).min() for factor, shift in zip(a, b)])
