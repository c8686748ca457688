# Makes the sum of each component positive, and not its entry of largest absolute value.
# zh: 让每个主成分的元素之和为正，而不是绝对值最大的元素为正。
import numpy as np


def pca(x, k):
    c = x - x.mean(0)
    _, s, v = np.linalg.svd(c, full_matrices=False)
    v = v[:k] * np.where(v[:k].sum(1) < 0, -1, 1).astype(x.dtype)[:, None]
    return v, s[:k] ** 2 / (len(x) - 1), c @ v.T
