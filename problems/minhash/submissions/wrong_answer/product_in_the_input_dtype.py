# Multiplies in the dtype of the inputs, where int32 wraps around.
# zh: 用输入的 dtype 相乘，int32 发生回绕。

import numpy as np


def minhash_signature(shingles, a, b, p):
    # Reduced modulo p < 2**31, the products stay below 2**62.
    x = shingles % p if shingles.dtype != np.uint8 else shingles.astype(np.int64) % p
    return np.array([((factor * x + shift) % p).min() for factor, shift in zip(a, b)]).astype(np.int64)
