# Tokens are numbered in one byte, so that more than 256 different tokens collide.
# zh: 词元编号只用一个字节，不同词元超过 256 个时会冲突。
import numpy as np


def rouge_l(candidate, reference):
    ids = {t: i for i, t in enumerate(dict.fromkeys(candidate + reference))}
    a = np.array([ids[t] for t in candidate], dtype=np.int64).astype(np.uint8)
    b = np.array([ids[t] for t in reference], dtype=np.int64).astype(np.uint8)
    row = np.zeros(len(b) + 1, dtype=np.int64)
    for x in a:
        row[1:] = np.where(b == x, row[:-1] + 1, row[1:])
        row = np.maximum.accumulate(row)
    common = int(row[-1])
    return 2 * common / (len(a) + len(b)) if common else 0.0
