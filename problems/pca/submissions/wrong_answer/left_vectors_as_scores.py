# Returns left singular vectors as scores, without the singular values.
# zh: 把左奇异向量当作得分，没有乘奇异值。

import numpy as np


def pca(x, k):
    n = len(x)
    centred = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(centred, full_matrices=False)
    components = vt[:k]
    signs = np.sign(components[np.arange(k), np.abs(components).argmax(axis=1)])
    components = components * signs[:, None]
    variances = s[:k] ** 2 / (n - 1)
    scores = u[:, :k] * signs
    return components, variances, scores
