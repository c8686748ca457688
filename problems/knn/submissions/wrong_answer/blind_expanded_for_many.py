# For more than 1 000 points, expands the square of the difference.
# zh: 超过 1 000 个点时展开差的平方。
import numpy as np


def vote(labels):
    v, c = np.unique(labels, return_counts=True)
    return v[c.argmax()]


def knn_predict(x_train, y_train, x, k):
    a, b = x_train.astype(np.float64), x.astype(np.float64)
    if len(a) > 1000:
        d = (b * b).sum(1)[:, None] - 2 * b @ a.T + (a * a).sum(1)
        return np.array([vote(y_train[np.argsort(r, kind="stable")[:k]]) for r in d], dtype=np.int64)
    return np.array([vote(y_train[np.argsort(((a - q) ** 2).sum(1), kind="stable")[:k]]) for q in b], dtype=np.int64)
