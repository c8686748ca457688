# Computes one distance at a time.
# zh: 逐个点对计算距离。

from collections import Counter

import numpy as np


def knn_predict(x_train, y_train, x, k):
    points = x_train.astype(np.float64).tolist()
    labels = y_train.tolist()
    result = []
    for query in x.astype(np.float64).tolist():
        distances = [sum((a - b) ** 2 for a, b in zip(point, query)) for point in points]
        nearest = sorted(range(len(points)), key=distances.__getitem__)[:k]
        votes = Counter(labels[index] for index in nearest)
        result.append(min(votes, key=lambda label: (-votes[label], label)))
    return np.array(result)
