# Takes the minimum over the functions instead of the shingles.
# zh: 对函数取最小，而不是对 shingle。

import numpy as np


def minhash_signature(shingles, a, b, p):
    x = shingles.astype(np.int64) % p
    values = np.multiply.outer(a, x)
    values += b[:, np.newaxis]
    values %= p
    return values.min(axis=0)
