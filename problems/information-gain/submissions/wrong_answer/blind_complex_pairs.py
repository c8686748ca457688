# Label and group are put into one complex number, whose parts are floats that merge integers beyond 2**53.
# zh: 把标签和组放进一个复数，其实部、虚部是浮点数，超过 2**53 的整数会合并。
import numpy as np


def information_gain(labels, groups):
    def entropy(values):
        _, counts = np.unique(values, return_counts=True)
        p = counts / counts.sum()
        return -np.sum(p * np.log2(p))

    return entropy(labels) + entropy(groups) - entropy(labels.astype(np.int64) + 1j * groups.astype(np.int64))
