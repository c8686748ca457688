"""Distances by broadcasting, and sums by a product with the one-hot matrix of the labels."""

import numpy as np


def kmeans(x, centers, steps):
    wide = np.promote_types(x.dtype, np.float32)
    points, moved = x.astype(wide), centers.astype(wide)
    for _ in range(steps):
        own = nearest(points, moved)[:, None] == np.arange(len(centers))
        counts = own.sum(axis=0)
        filled = counts > 0
        moved[filled] = (own.T @ points)[filled] / counts[filled, None]
    return moved.astype(x.dtype), nearest(points, moved)


def nearest(points, centers):
    return np.linalg.norm(points[:, None] - centers, axis=-1).argmin(axis=1)
