"""As a class with LeetCode's spelling, in NumPy."""

import numpy as np


class Solution:
    def warmupCosine(self, step: int, warmup: int, total: int, peak: float, floor: float = 0.0) -> float:
        if step < warmup:
            return np.interp(step, [0, warmup], [0.0, peak])
        if step >= total:
            return floor
        angle = np.pi * (step - warmup) / (total - warmup)
        return floor + 0.5 * (peak - floor) * (1 + np.cos(angle))
