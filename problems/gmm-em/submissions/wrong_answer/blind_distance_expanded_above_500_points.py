# Expands the squared distance into three products for more than 500 points, after a shift by the mean of all points.
# zh: 点数超过 500 时，减去总均值后把平方距离展开成三项乘积来计算。
import numpy as np


def gmm_em_step(x, means, covs, weights):
    kind = x.dtype
    x, means, covs, weights = (a.astype(np.float64) for a in (x, means, covs, weights))
    shift = x.mean(0)
    x, means = x - shift, means - shift
    n, d = x.shape
    logs = np.empty((n, len(means)))
    for j in range(len(means)):
        if n > 500:
            inv = np.linalg.inv(covs[j])
            dist = ((x @ inv) * x).sum(1) - 2 * x @ (inv @ means[j]) + means[j] @ inv @ means[j]
        else:
            e = x - means[j]
            dist = (e * np.linalg.solve(covs[j], e.T).T).sum(1)
        logs[:, j] = np.log(weights[j]) - 0.5 * dist - 0.5 * np.linalg.slogdet(covs[j])[1]
    r = np.exp(logs - logs.max(1, keepdims=True))
    r /= r.sum(1, keepdims=True)
    total = r.sum(0)
    new_m = r.T @ x / total[:, None]
    new_c = np.stack([((x - m).T * r[:, j]) @ (x - m) / total[j] for j, m in enumerate(new_m)])
    return (new_m + shift).astype(kind), new_c.astype(kind), (total / n).astype(kind)
