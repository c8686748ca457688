# Fills the last block of 1000 shingles up with zeros, as if 0 were a shingle of the document.
# zh: 用零填满最后一块 1000 个 shingle，仿佛 0 也是文档中的 shingle。
import numpy as np


def minhash_signature(shingles, a, b, p):
    x = shingles.astype(np.int64) % p
    a, b = a.astype(np.int64), b.astype(np.int64)
    if len(x) > 1000:
        x = np.concatenate([x, np.zeros(-len(x) % 1000, np.int64)])
    size = min(1000, len(x))
    return np.min([((np.outer(a, c) + b[:, None]) % p).min(1) for c in x.reshape(-1, size)], axis=0)
