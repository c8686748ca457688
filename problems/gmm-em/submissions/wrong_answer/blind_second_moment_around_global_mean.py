# Shifts all points by their mean and then computes the covariance as the second moment minus the square of the mean.
# zh: 所有点减去总均值后，用二阶矩减去均值的平方计算协方差。
import numpy as np


def gmm_em_step(x, means, covs, weights):
    kind = x.dtype
    x, means, covs, weights = (a.astype(np.float64) for a in (x, means, covs, weights))
    shift = x.mean(0)
    x, means = x - shift, means - shift
    n, d = x.shape
    logs = np.empty((n, len(means)))
    for j in range(len(means)):
        low = np.linalg.cholesky(covs[j])
        z = np.linalg.solve(low, (x - means[j]).T)
        logs[:, j] = np.log(weights[j]) - 0.5 * (z * z).sum(0) - np.log(np.diag(low)).sum()
    r = np.exp(logs - logs.max(1, keepdims=True))
    r /= r.sum(1, keepdims=True)
    total = r.sum(0)
    new_m = r.T @ x / total[:, None]
    new_c = np.stack([(x.T * r[:, j]) @ x / total[j] - np.outer(m, m) for j, m in enumerate(new_m)])
    return (new_m + shift).astype(kind), new_c.astype(kind), (total / n).astype(kind)
