# Returns zero for gains below 10⁻⁶.
# zh: 增益小于 10⁻⁶ 时返回零。
import numpy as np


def _entropy(counts, n):
    p = counts / n
    return -(p * np.log2(p)).sum()


def information_gain(labels, groups):
    n = len(labels)
    a = np.unique(labels, return_inverse=True)[1].astype(np.int64)
    b = np.unique(groups, return_inverse=True)[1].astype(np.int64)
    pairs = np.unique(a * (b.max() + 1) + b, return_counts=True)[1]
    gain = float(_entropy(np.bincount(a), n) + _entropy(np.bincount(b), n) - _entropy(pairs, n))
    return gain if gain > 1e-6 else 0.0
