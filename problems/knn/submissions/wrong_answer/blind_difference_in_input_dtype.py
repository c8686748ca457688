# The differences are taken in the dtype of the inputs, which overflows in float16.
# zh: 差值在输入的 dtype 中计算，float16 会溢出或舍入。
import numpy as np


def knn_predict(x_train, y_train, x, k):
    work = np.float64
    points, queries = x_train.astype(work), x.astype(work)
    labels, codes = np.unique(y_train, return_inverse=True)
    result = np.empty(len(x), dtype=np.int64)
    for i, query in enumerate(queries):
        gap = (x_train - x[i]).astype(work)
        distance = np.einsum("nd,nd->n", gap, gap)
        nearest = np.argsort(distance, kind="stable")[:k]
        votes = np.bincount(codes[nearest], minlength=len(labels))
        result[i] = labels[votes.argmax()]
    return result
