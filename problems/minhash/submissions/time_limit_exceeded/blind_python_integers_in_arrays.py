# Arrays of Python integers make the arithmetic exact, but each operation is a Python call.
# zh: 用 Python 整数的对象数组保证精确，但每次运算都是一次 Python 调用。
import numpy as np


def minhash_signature(shingles, a, b, p):
    x = shingles.astype(object)
    return np.array([((int(k) * x + int(c)) % p).min() for k, c in zip(a, b)], dtype=np.int64)
