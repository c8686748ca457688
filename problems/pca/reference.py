"""The singular value decomposition of the centred data: O(n·d·min(n, d)) time, without a covariance matrix."""

import numpy as np


def pca(x, k):
    centred = x - x.mean(axis=0)
    singular, components = np.linalg.svd(centred, full_matrices=False)[1:]
    components = components[:k]
    largest = np.abs(components).argmax(axis=1)
    components = components * np.sign(components[np.arange(k), largest])[:, None]
    return components, singular[:k] ** 2 / (len(x) - 1), centred @ components.T
