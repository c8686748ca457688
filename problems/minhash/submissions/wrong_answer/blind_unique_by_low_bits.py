# Removes repeated shingles by their lowest 32 bits.
# zh: 按最低 32 位去除重复的 shingle。
import numpy as np


def minhash_signature(shingles, a, b, p):
    x = shingles.astype(np.int64)
    _, first = np.unique(x.astype(np.uint32), return_index=True)
    x = x[first] % p
    return ((a.astype(np.int64)[:, None] * x + b.astype(np.int64)[:, None]) % p).min(1)
