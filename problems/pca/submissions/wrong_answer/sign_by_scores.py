# Fixes the sign by the largest score, as some versions of scikit-learn do.
# zh: 按最大的得分确定符号，某些版本的 scikit-learn 就是这样。

import numpy as np


def pca(x, k):
    n = len(x)
    centred = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(centred, full_matrices=False)
    components = vt[:k]
    signs = np.sign(u[np.abs(u[:, :k]).argmax(axis=0), np.arange(k)])
    components = components * signs[:, None]
    variances = s[:k] ** 2 / (n - 1)
    scores = centred @ components.T
    return components, variances, scores
