# The least a · x mod p is taken first, and b is added afterwards.
# zh: 先取 a · x mod p 的最小值，之后才加 b。
import numpy as np


def minhash_signature(shingles, a, b, p):
    x = np.unique(shingles.astype(np.int64) % p)
    least = np.array([(int(k) * x % p).min() for k in a], dtype=np.int64)
    return (least + b.astype(np.int64)) % p
