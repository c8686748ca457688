# With equal votes the label of the nearer point wins, because the counter keeps the order of insertion.
# zh: 票数相同时更近的点的标签获胜，因为计数器按插入顺序返回。
from collections import Counter

import numpy as np


def knn_predict(x_train, y_train, x, k):
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    a, out = x_train.astype(wide), []
    for row in x.astype(wide):
        d = ((a - row) ** 2).sum(1)
        near = y_train[np.argsort(d, kind="stable")[:k]]
        out.append(Counter(near.tolist()).most_common(1)[0][0])
    return np.array(out, dtype=np.int64)
