# Makes the outer products of all points for each component in turn.
# zh: 对每个成分依次生成所有点的外积。
import numpy as np


def gmm_em_step(x, means, covs, weights):
    dt = x.dtype
    x, m, c, w = (a.astype(np.float64) for a in (x, means, covs, weights))
    n, d = x.shape
    k = m.shape[0]
    logp = np.empty((n, k))
    for j in range(k):
        z = np.linalg.solve(np.linalg.cholesky(c[j]), (x - m[j]).T)
        logp[:, j] = np.log(w[j]) - 0.5 * (z * z).sum(0) - 0.5 * np.linalg.slogdet(c[j])[1]
    logp -= logp.max(1, keepdims=True)
    r = np.exp(logp)
    r /= r.sum(1, keepdims=True)
    N = r.sum(0)
    nm, nc = np.empty_like(m), np.empty_like(c)
    for j in range(k):
        nm[j] = m[j] + r[:, j] @ (x - m[j]) / N[j]
        diff = x - nm[j]
        outer = diff[:, :, None] * diff[:, None, :]
        nc[j] = (r[:, j, None, None] * outer).sum(0) / N[j]
    return nm.astype(dt), nc.astype(dt), (N / n).astype(dt)
