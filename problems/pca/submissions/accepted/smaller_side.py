"""Eigenvectors of whichever is smaller: the covariance of the features, or the Gram matrix of the points."""

import numpy as np


def pca(x, k):
    n, d = x.shape
    centred = x - np.mean(x, axis=0)
    if d <= n:
        values, vectors = np.linalg.eigh(centred.T @ centred)
        rows = vectors.T[::-1][:k]
    else:
        values, vectors = np.linalg.eigh(centred @ centred.T)
        rows = vectors.T[::-1][:k] @ centred
        rows = rows / np.linalg.norm(rows, axis=1)[:, None]
    rows = np.array([row if max(row) >= -min(row) else -row for row in rows])
    variances = values[::-1][:k] / (n - 1)
    return rows, variances, centred @ rows.T
