# The whitened points are a difference of two products, which loses its digits under a large offset.
# zh: 白化后的点由两个乘积相减得到，偏移很大时精度丢失。
import numpy as np


def gmm_em_step(x, means, covs, weights):
    n, d = x.shape
    k = len(means)
    logp = np.empty((n, k), x.dtype)
    for j in range(k):
        prec = np.linalg.inv(np.linalg.cholesky(covs[j])).T
        y = np.dot(x, prec) - np.dot(means[j], prec)
        logp[:, j] = np.log(weights[j]) - 0.5 * (y * y).sum(1) + np.log(np.diagonal(prec)).sum()
    top = logp.max(1, keepdims=True)
    r = np.exp(logp - top)
    r /= r.sum(1, keepdims=True)
    nk = r.sum(axis=0)
    mu = np.dot(r.T, x) / nk[:, np.newaxis]
    cov = np.empty(covs.shape, x.dtype)
    for j in range(k):
        diff = x - mu[j]
        cov[j] = np.dot(r[:, j] * diff.T, diff) / nk[j]
    return mu, cov, (nk / n).astype(x.dtype)
