# Divides the means by n.
# zh: 均值除以了 n。

import numpy as np


def gmm_em_step(x, means, covs, weights):
    n, d = x.shape
    logs = []
    for mean, cov, weight in zip(means, covs, weights):
        centred = x - mean
        squares = (centred @ np.linalg.inv(cov) * centred).sum(axis=1)
        logs.append(np.log(weight) - 0.5 * np.linalg.slogdet(cov)[1] - 0.5 * squares)
    logs = np.stack(logs, axis=1)
    r = np.exp(logs - logs.max(axis=1, keepdims=True))
    r = r / r.sum(axis=1, keepdims=True)
    counts = r.sum(axis=0)
    new_means = r.T @ x / n
    new_covs = []
    for j in range(len(means)):
        centred = x - new_means[j]
        new_covs.append((r[:, j, None] * centred).T @ centred / counts[j])
    return new_means, np.stack(new_covs), counts / n
