# Settles a tie of votes by the nearest point.
# zh: 平票时取了最近点的标签。

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
        winners.append(next(place for place in places[nearest] if votes[place] == votes.max()))
    return labels[winners]
