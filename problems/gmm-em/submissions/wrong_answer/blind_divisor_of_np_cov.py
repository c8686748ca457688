# Takes the covariances from np.cov with weights, whose divisor is not N_j.
# zh: 协方差取自带权重的 np.cov，它的除数不是 N_j。
import numpy as np


def gmm_em_step(x, means, covs, weights):
    points, means, covs, weights = (a.astype(np.float64) for a in (x, means, covs, weights))
    columns = []
    for m, c, w in zip(means, covs, weights):
        diff = points - m
        distance = (diff @ np.linalg.inv(c) * diff).sum(1)
        columns.append(np.log(w) - 0.5 * (distance + np.linalg.slogdet(c)[1]))
    logs = np.stack(columns, 1)
    r = np.exp(logs - logs.max(1, keepdims=True))
    r /= r.sum(1, keepdims=True)
    total = r.sum(0)
    mu = r.T @ points / total[:, None]
    d = x.shape[1]
    sigma = np.stack([np.cov(points.T, aweights=r[:, j]).reshape(d, d) for j in range(len(mu))])
    return mu.astype(x.dtype), sigma.astype(x.dtype), (total / len(x)).astype(x.dtype)
