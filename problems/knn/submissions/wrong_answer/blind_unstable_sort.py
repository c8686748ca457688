# The distances are sorted by the default sort, which is not stable for more than 16 points.
# zh: 用默认排序给距离排序，超过 16 个点时不稳定，相同距离的次序会乱。
import numpy as np


def knn_predict(x_train, y_train, x, k):
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    a, out = x_train.astype(wide), []
    for row in x.astype(wide):
        d = ((a - row) ** 2).sum(1)
        labels, votes = np.unique(y_train[np.argsort(d)[:k]], return_counts=True)
        out.append(labels[votes.argmax()])
    return np.array(out, dtype=np.int64)
