"""Responsibilities from logarithms, by Cholesky factors; then weighted means and covariances, one component at a time.

O(n·k·d²) time, O(n·(k + d)) memory.
"""

import numpy as np


def gmm_em_step(x, means, covs, weights):
    logs = np.stack([log_density(x - mean, cov) for mean, cov in zip(means, covs)], axis=1) + np.log(weights)
    shares = np.exp(logs - logs.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    counts = shares.sum(axis=0)
    centres = shares.T @ x / counts[:, None]
    spreads = np.empty_like(covs)
    for spread, centre, share, count in zip(spreads, centres, shares.T, counts):
        centred = x - centre
        spread[:] = (share[:, None] * centred).T @ centred / count
    return centres, spreads, counts / len(x)


def log_density(centred, cov):
    """Return the logarithm of the density without the factor (2π)^(d/2), which is the same for all components."""
    factor = np.linalg.cholesky(cov)
    return -0.5 * (np.linalg.solve(factor, centred.T) ** 2).sum(axis=0) - np.log(np.diag(factor)).sum()
