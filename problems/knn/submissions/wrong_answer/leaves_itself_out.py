# Leaves the nearest point out, as if it were the query.
# zh: 把最近的点当作查询自身而跳过。

import numpy as np


def knn_predict(x_train, y_train, x, k):
    wide = np.promote_types(x.dtype, np.float32)
    points = x_train.astype(wide)
    labels, places = np.unique(y_train, return_inverse=True)
    winners = []
    for query in x:
        distances = ((points - query) ** 2).sum(axis=1)
        nearest = np.argsort(distances, kind="stable")[1 : k + 1] if len(points) > k else np.argsort(distances)[:k]
        winners.append(np.bincount(places[nearest]).argmax())
    return labels[winners]
