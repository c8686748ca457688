# Computes in float32 even where the input is float64.
# zh: 即使输入是 float64 也用 float32 计算。

import numpy as np


def pca(x, k):
    n, dtype = len(x), x.dtype
    x = x.astype(np.float32)
    centred = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(centred, full_matrices=False)
    components = vt[:k]
    signs = np.sign(components[np.arange(k), np.abs(components).argmax(axis=1)])
    components = components * signs[:, None]
    variances = s[:k] ** 2 / (n - 1)
    scores = centred @ components.T
    return components.astype(dtype), variances.astype(dtype), scores.astype(dtype)
