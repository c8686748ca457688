# Subtracts the mean from the caller's points in place.
# zh: 就地从调用者的点中减去了平均值。

import numpy as np


def knn_predict(x_train, y_train, x, k):
    wide = np.promote_types(x.dtype, np.float32)
    x_train -= x_train.mean(axis=0)
    x_train += 0
    points = x_train.astype(wide)
    labels, places = np.unique(y_train, return_inverse=True)
    winners = []
    for query in x:
        distances = ((points - query) ** 2).sum(axis=1)
        nearest = np.argsort(distances, kind="stable")[:k]
        winners.append(np.bincount(places[nearest]).argmax())
    return labels[winners]
