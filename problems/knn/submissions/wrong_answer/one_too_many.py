# Asks k + 1 points.
# zh: 多看了一个点。

import numpy as np


def knn_predict(x_train, y_train, x, k):
    wide = np.promote_types(x.dtype, np.float32)
    points = x_train.astype(wide)
    labels, places = np.unique(y_train, return_inverse=True)
    winners = []
    for query in x:
        distances = ((points - query) ** 2).sum(axis=1)
        nearest = np.argsort(distances, kind="stable")[: k + 1]
        winners.append(np.bincount(places[nearest]).argmax())
    return labels[winners]
