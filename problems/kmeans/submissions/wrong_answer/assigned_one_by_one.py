# Moves a centre and assigns the points anew before the next centre moves.
# zh: 移动一个中心后立即重新分配，再移动下一个。

import numpy as np


def kmeans(x, centers, steps):
    wide = np.promote_types(x.dtype, np.float32)
    points, moved = x.astype(wide), centers.astype(wide)
    for _ in range(steps):
        labels = nearest(points, moved)
        for label in range(len(moved)):
            labels = nearest(points, moved)
            own = points[labels == label]
            if own.size:
                moved[label] = own.mean(axis=0)
    return moved.astype(x.dtype), nearest(points, moved)


def nearest(points, centers):
    return np.argmin((centers**2).sum(axis=1) - 2 * points @ centers.T, axis=1)
