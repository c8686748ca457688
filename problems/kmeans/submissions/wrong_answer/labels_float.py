# Returns the labels as floating numbers.
# zh: 标签以浮点数返回。

import numpy as np


def kmeans(x, centers, steps):
    wide = np.promote_types(x.dtype, np.float32)
    points, moved = x.astype(wide), centers.astype(wide)
    for _ in range(steps):
        labels = nearest(points, moved)
        for label in range(len(moved)):
            own = points[labels == label]
            if own.size:
                moved[label] = own.mean(axis=0)
    return moved.astype(x.dtype), nearest(points, moved).astype(x.dtype)


def nearest(points, centers):
    return np.argmin((centers**2).sum(axis=1) - 2 * points @ centers.T, axis=1)
