# Takes components whose singular value is below a hundredth of the first one for noise.
# zh: 把奇异值不到第一个百分之一的主成分当作噪声，方差置零。

import numpy as np


def pca(x, k):
    n = len(x)
    centred = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(centred, full_matrices=False)
    components = vt[:k]
    signs = np.sign(components[np.arange(k), np.abs(components).argmax(axis=1)])
    components = components * signs[:, None]
    variances = np.where(s[:k] > 0.01 * s[0], s[:k] ** 2 / (n - 1), 0)
    scores = centred @ components.T
    return components, variances, scores
