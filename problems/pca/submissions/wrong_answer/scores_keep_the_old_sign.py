# Fixes the sign of the components only, not of the scores.
# zh: 只固定了主成分的符号，得分没有跟着变。

import numpy as np


def pca(x, k):
    n = len(x)
    centred = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(centred, full_matrices=False)
    components = vt[:k]
    signs = np.sign(components[np.arange(k), np.abs(components).argmax(axis=1)])
    components = components * signs[:, None]
    variances = s[:k] ** 2 / (n - 1)
    scores = centred @ vt[:k].T
    return components, variances, scores
