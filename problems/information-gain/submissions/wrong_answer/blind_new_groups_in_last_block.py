# Counts the samples of a short last block of 4096 as new groups.
# zh: 以 4096 个样本为一块，较短的最后一块另算新的组。
import numpy as np


def _entropy(counts):
    p = counts / counts.sum()
    return -(p * np.log2(p)).sum()


def information_gain(labels, groups):
    n = len(labels)
    a = np.unique(labels, return_inverse=True)[1].astype(np.int64)
    b = np.unique(groups, return_inverse=True)[1].astype(np.int64)
    rest = n % 4096
    if n > 4096 and 0 < rest < 100:
        b = b.copy()
        b[n - rest :] += b.max() + 1
    pairs = np.unique(a * (b.max() + 1) + b, return_counts=True)[1]
    h = np.bincount(b)
    return float(_entropy(np.bincount(a)) + _entropy(h[h > 0]) - _entropy(pairs))
