# Uses the largest difference of a feature.
# zh: 用了各特征差的最大值作距离。

import numpy as np


def knn_predict(x_train, y_train, x, k):
    wide = np.promote_types(x.dtype, np.float32)
    points = x_train.astype(wide)
    labels, places = np.unique(y_train, return_inverse=True)
    winners = []
    for query in x:
        distances = np.abs(points - query).max(axis=1)
        nearest = np.argsort(distances, kind="stable")[:k]
        winners.append(np.bincount(places[nearest]).argmax())
    return labels[winners]
