# Looks for the largest entry and not for the one with the largest absolute value, so no sign ever changes.
# zh: 按最大元素而不是绝对值最大的元素决定符号。
import numpy as np


def pca(x, k):
    c = x - x.mean(0)
    _, s, v = np.linalg.svd(c, full_matrices=False)
    v = v[:k]
    v = np.where(v.max(1, keepdims=True) < 0, -v, v)
    return v, s[:k] ** 2 / (len(x) - 1), c @ v.T
