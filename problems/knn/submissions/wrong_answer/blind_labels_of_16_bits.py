# Counts votes in a table of 65 536 labels.
# zh: 在 65 536 格的表中计票。
import numpy as np


def knn_predict(x_train, y_train, x, k):
    a = x_train.astype(np.float64)
    low = int(y_train.min())
    out = []
    for q in x.astype(np.float64):
        near = y_train[np.argsort(((a - q) ** 2).sum(1), kind="stable")[:k]]
        votes = np.bincount((near - low) & 0xFFFF, minlength=1)
        first = int(votes.argmax())
        out.append(min(int(v) for v in near if (int(v) - low) & 0xFFFF == first))
    return np.array(out, dtype=np.int64)
