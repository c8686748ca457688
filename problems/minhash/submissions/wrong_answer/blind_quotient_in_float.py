# The quotient is computed in float64 and is sometimes too large by 1, which makes the remainder negative.
# zh: 商用 float64 计算，有时会大 1，使余数变成负数。
import numpy as np


def minhash_signature(shingles, a, b, p):
    x = shingles.astype(np.int64) % p
    signature = []
    for k, c in zip(a.tolist(), b.tolist()):
        v = k * x + c
        quotient = np.floor(v / p).astype(np.int64)
        signature.append((v - quotient * p).min())
    return np.array(signature, dtype=np.int64)
