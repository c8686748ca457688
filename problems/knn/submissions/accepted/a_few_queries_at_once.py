"""Differences for a few queries at a time, which bounds the memory, and votes as comparisons with every label."""

import numpy as np


def knn_predict(x_train, y_train, x, k):
    wide = np.promote_types(x.dtype, np.float32)
    labels = np.unique(y_train)
    found = []
    for queries in np.array_split(x.astype(wide), 1 + len(x) // 8):
        gaps = queries[:, None] - x_train
        order = np.argsort(np.einsum("mnd,mnd->mn", gaps, gaps), kind="stable")
        votes = (y_train[order[:, :k], None] == labels).sum(axis=1)
        found.append(labels[votes.argmax(axis=1)])
    return np.concatenate(found)
