# Computes the values one by one in Python.
# zh: 用 Python 逐个计算所有值。

import numpy as np


def minhash_signature(shingles, a, b, p):
    x = [value % p for value in shingles.tolist()]
    rows = zip(a.tolist(), b.tolist())
    return np.array([min((factor * value + shift) % p for value in x) for factor, shift in rows], dtype=np.int64)
