# Subtracts one maximum for all points and components, so the densities of far points underflow.
# zh: 所有点共用一个最大值，远处的点密度全部下溢。
import numpy as np


def responsibilities(x, means, covs, weights):
    columns = []
    for m, c, w in zip(means, covs, weights):
        z = np.linalg.solve(np.linalg.cholesky(c), (x - m).T)
        columns.append(np.log(w) - 0.5 * ((z**2).sum(0) + np.linalg.slogdet(c)[1]))
    logs = np.stack(columns, 1)
    r = np.exp(logs - logs.max())
    return r / (r.sum(1, keepdims=True) + 1e-300)


def gmm_em_step(x, means, covs, weights):
    wide = [a.astype(np.float64) for a in (x, means, covs, weights)]
    r, points = responsibilities(*wide), wide[0]
    total = r.sum(0)
    mu = r.T @ points / total[:, None]
    sigma = np.stack([((points - m).T * r[:, j]) @ (points - m) / total[j] for j, m in enumerate(mu)])
    return mu.astype(x.dtype), sigma.astype(x.dtype), (total / len(x)).astype(x.dtype)
