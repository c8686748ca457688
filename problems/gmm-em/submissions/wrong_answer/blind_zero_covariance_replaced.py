# Keeps the old covariance when the new one has rank zero and there are at least 50 points.
# zh: 至少有 50 个点且新协方差的秩为零时，保留旧协方差。
import numpy as np


def gmm_em_step(x, means, covs, weights):
    kind = x.dtype
    x, means, old, weights = (a.astype(np.float64) for a in (x, means, covs, weights))
    n, d = x.shape
    shift = x[0].copy()
    x, means = x - shift, means - shift
    logs = np.empty((n, len(means)))
    for j in range(len(means)):
        low = np.linalg.cholesky(old[j])
        z = np.linalg.solve(low, (x - means[j]).T)
        logs[:, j] = np.log(weights[j]) - 0.5 * (z * z).sum(0) - np.log(np.diag(low)).sum()
    r = np.exp(logs - logs.max(1, keepdims=True))
    r /= r.sum(1, keepdims=True)
    total = r.sum(0)
    new_m = np.stack([r[:, j] @ x / total[j] for j in range(len(means))])
    new_c = np.stack([((x - m).T * r[:, j]) @ (x - m) / total[j] for j, m in enumerate(new_m)])
    if n >= 50:
        flat = np.abs(new_c).max((1, 2)) == 0
        new_c[flat] = old[flat]
    return (new_m + shift).astype(kind), new_c.astype(kind), (total / n).astype(kind)
