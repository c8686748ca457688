# Shingles are taken in blocks, and an incomplete last block is dropped if there is another block.
# zh: 分块处理 shingle，除首块外不完整的最后一块被丢掉。
import numpy as np


def minhash_signature(shingles, a, b, p, block=65536):
    x = shingles.astype(np.int64) % p
    a, b = a.astype(np.int64)[:, None], b.astype(np.int64)[:, None]
    best = ((a * x[:block] + b) % p).min(axis=1)
    for i in range(1, len(x) // block):
        part = (a * x[i * block : (i + 1) * block] + b) % p
        best = np.minimum(best, part.min(axis=1))
    return best
