# Returns float64 for float32 input.
# zh: 输入为 float32 时返回 float64。

import numpy as np


def pca(x, k):
    n = len(x)
    x = x.astype(np.float64)
    centred = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(centred, full_matrices=False)
    components = vt[:k]
    signs = np.sign(components[np.arange(k), np.abs(components).argmax(axis=1)])
    components = components * signs[:, None]
    variances = s[:k] ** 2 / (n - 1)
    scores = centred @ components.T
    return components, variances, scores
