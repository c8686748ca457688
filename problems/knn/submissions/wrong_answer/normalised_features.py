# Normalises the features first.
# zh: 先对特征做了归一化。

import numpy as np


def knn_predict(x_train, y_train, x, k):
    wide = np.promote_types(x.dtype, np.float32)
    points = x_train.astype(wide)
    spread = points.std(axis=0) + 1e-8
    points = points / spread
    labels, places = np.unique(y_train, return_inverse=True)
    winners = []
    for query in x.astype(wide) / spread:
        distances = ((points - query) ** 2).sum(axis=1)
        nearest = np.argsort(distances, kind="stable")[:k]
        winners.append(np.bincount(places[nearest]).argmax())
    return labels[winners]
