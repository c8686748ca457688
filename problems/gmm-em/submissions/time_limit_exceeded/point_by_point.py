# Loops over the points.
# zh: 用 Python 对点循环。

import numpy as np


def gmm_em_step(x, means, covs, weights):
    inverses, offsets = np.linalg.inv(covs), np.log(weights) - np.linalg.slogdet(covs)[1] / 2
    counts, sums = np.zeros_like(weights), np.zeros_like(means)
    shares = []
    for point in x:
        centred = point - means
        logs = offsets - np.einsum("kd,kde,ke->k", centred, inverses, centred) / 2
        share = np.exp(logs - logs.max())
        shares.append(share / share.sum())
        counts += shares[-1]
        sums += shares[-1][:, None] * point
    centres, spreads = sums / counts[:, None], np.zeros_like(covs)
    for point, share in zip(x, shares):
        for j, centre in enumerate(centres):
            spreads[j] += share[j] * np.outer(point - centre, point - centre)
    return centres, spreads / counts[:, None, None], counts / len(x)
