# Settles a tie of votes by the sum of distances.
# zh: 平票时比较了距离之和。

import numpy as np


def knn_predict(x_train, y_train, x, k):
    wide = np.promote_types(x.dtype, np.float32)
    points = x_train.astype(wide)
    labels, places = np.unique(y_train, return_inverse=True)
    winners = []
    for query in x:
        distances = ((points - query) ** 2).sum(axis=1)
        nearest = np.argsort(distances, kind="stable")[:k]
        votes = np.bincount(places[nearest])
        sums = np.bincount(places[nearest], distances[nearest])
        sums[votes < votes.max()] = np.inf
        winners.append(sums.argmin())
    return labels[winners]
