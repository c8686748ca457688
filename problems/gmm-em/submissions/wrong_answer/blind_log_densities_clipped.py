# Clips the logarithms of the densities at −700, so the components look alike to far points.
# zh: 把对数密度截到不低于 −700，远处的点对各分量的责任变得相同。
import numpy as np


def responsibilities(x, means, covs, weights):
    columns = []
    for m, c, w in zip(means, covs, weights):
        z = np.linalg.solve(np.linalg.cholesky(c), (x - m).T)
        columns.append(np.log(w) - 0.5 * ((z**2).sum(0) + np.linalg.slogdet(c)[1]))
    r = np.exp(np.clip(np.stack(columns, 1), -700, 700))
    return r / r.sum(1, keepdims=True)


def gmm_em_step(x, means, covs, weights):
    wide = [a.astype(np.float64) for a in (x, means, covs, weights)]
    r, points = responsibilities(*wide), wide[0]
    total = r.sum(0)
    mu = r.T @ points / total[:, None]
    sigma = np.stack([((points - m).T * r[:, j]) @ (points - m) / total[j] for j, m in enumerate(mu)])
    return mu.astype(x.dtype), sigma.astype(x.dtype), (total / len(x)).astype(x.dtype)
