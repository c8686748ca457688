"""The matrix of all values, functions by shingles, changed in place."""

import numpy as np


def minhash_signature(shingles, a, b, p):
    x = shingles.astype(np.int64) % p
    values = np.multiply.outer(a, x)
    values += b[:, np.newaxis]
    values %= p
    return values.min(axis=1)
