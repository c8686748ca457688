# Expands the squared distances, which cancels under an offset.
# zh: 把距离平方展开计算，偏移大时抵消掉有效位。

import numpy as np


def gmm_em_step(x, means, covs, weights):
    n, d = x.shape
    logs = []
    for mean, cov, weight in zip(means, covs, weights):
        centred = x - mean
        inverse = np.linalg.inv(cov)
        squares = (x @ inverse * x).sum(axis=1) - 2 * x @ inverse @ mean + mean @ inverse @ mean
        logs.append(np.log(weight) - 0.5 * np.linalg.slogdet(cov)[1] - 0.5 * squares)
    logs = np.stack(logs, axis=1)
    r = np.exp(logs - logs.max(axis=1, keepdims=True))
    r = r / r.sum(axis=1, keepdims=True)
    counts = r.sum(axis=0)
    new_means = r.T @ x / counts[:, None]
    new_covs = []
    for j in range(len(means)):
        centred = x - new_means[j]
        new_covs.append((r[:, j, None] * centred).T @ centred / counts[j])
    return new_means, np.stack(new_covs), counts / n
