# For p = 2**31 - 1 the remainder comes from shifting, and stays p where it should become 0.
# zh: p = 2**31 - 1 时用移位求余数，应为 0 的余数留成了 p。
import numpy as np


def minhash_signature(shingles, a, b, p):
    x = shingles.astype(np.int64) % p
    signature = np.empty(len(a), dtype=np.int64)
    for i in range(len(a)):
        v = int(a[i]) * x + int(b[i])
        if p == 2**31 - 1:
            v = (v & p) + (v >> 31)
            v = np.where(v > p, v - p, v)
        else:
            v = v % p
        signature[i] = v.min()
    return signature
