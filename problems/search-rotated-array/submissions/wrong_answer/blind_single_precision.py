# Compares in single precision.
# zh: 用单精度比较。
import numpy as np


def search(nums, target):
    hit = np.flatnonzero(np.array(nums, dtype=np.float32) == np.float32(target))
    return int(hit[0]) if hit.size else -1
