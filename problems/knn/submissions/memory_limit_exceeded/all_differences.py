# Holds the differences of all pairs at once.
# zh: 一次存下所有点对的差。

import numpy as np


def knn_predict(x_train, y_train, x, k):
    wide = np.promote_types(x.dtype, np.float32)
    gaps = x.astype(wide)[:, None] - x_train.astype(wide)
    order = np.argsort((gaps**2).sum(axis=2), axis=1, kind="stable")[:, :k]
    labels = np.unique(y_train)
    votes = (y_train[order, None] == labels).sum(axis=1)
    return labels[votes.argmax(axis=1)]
