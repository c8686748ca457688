# Numbers the pairs by label + group times (largest label + 1), which merges different pairs if labels are negative.
# zh: 用“标签 + 组 ×（最大标签 + 1）”给组合编号，标签为负时不同的组合会混在一起。
import numpy as np


def information_gain(labels, groups):
    k, g = labels.astype(np.int64), groups.astype(np.int64)
    pair = k + g * (k.max() + 1)

    def h(a):
        c = np.unique(a, return_counts=True)[1] / len(a)
        return -(c * np.log2(c)).sum()

    return h(k) + h(g) - h(pair)
