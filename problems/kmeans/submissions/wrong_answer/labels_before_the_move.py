# Returns the labels of the last step, from before the centres moved.
# zh: 返回最后一步中心移动之前的标签。

import numpy as np


def kmeans(x, centers, steps):
    wide = np.promote_types(x.dtype, np.float32)
    points, moved = x.astype(wide), centers.astype(wide)
    labels = nearest(points, moved)
    for _ in range(steps):
        labels = nearest(points, moved)
        for label in range(len(moved)):
            own = points[labels == label]
            if own.size:
                moved[label] = own.mean(axis=0)
    return moved.astype(x.dtype), labels


def nearest(points, centers):
    return np.argmin((centers**2).sum(axis=1) - 2 * points @ centers.T, axis=1)
