# Multiplies the quadratic form out, xᵀAx − 2μᵀAx + μᵀAμ, which loses its digits under a large offset.
# zh: 把二次型展开成 xᵀAx − 2μᵀAx + μᵀAμ，偏移很大时丢失有效数字。
import numpy as np


def gmm_em_step(x, means, covs, weights):
    points, means, covs, weights = (a.astype(np.float64) for a in (x, means, covs, weights))
    columns = []
    for m, c, w in zip(means, covs, weights):
        a = np.linalg.inv(c)
        distance = (points @ a * points).sum(1) - 2 * points @ (a @ m) + m @ a @ m
        columns.append(np.log(w) - 0.5 * (distance + np.linalg.slogdet(c)[1]))
    logs = np.stack(columns, 1)
    r = np.exp(logs - logs.max(1, keepdims=True))
    r /= r.sum(1, keepdims=True)
    total = r.sum(0)
    mu = r.T @ points / total[:, None]
    sigma = np.stack([((points - m).T * r[:, j]) @ (points - m) / total[j] for j, m in enumerate(mu)])
    return mu.astype(x.dtype), sigma.astype(x.dtype), (total / len(x)).astype(x.dtype)
