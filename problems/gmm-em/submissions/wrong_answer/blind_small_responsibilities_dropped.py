# Sets responsibilities below 1e-10 to 0, which shows in components of which little is left.
# zh: 把小于 1e-10 的责任置零，总责任很小的分量会受影响。
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
    r[r < 1e-10] = 0
    total = r.sum(0)
    mu = r.T @ points / total[:, None]
    sigma = np.stack([((points - m).T * r[:, j]) @ (points - m) / total[j] for j, m in enumerate(mu)])
    return mu.astype(x.dtype), sigma.astype(x.dtype), (total / len(x)).astype(x.dtype)
