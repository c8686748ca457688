# Keeps the masks by n alone, and narrows the kept mask in place when a window is given.
# zh: 只按 n 缓存掩码，给出窗口时又就地收窄缓存的掩码。

import numpy as np

MASKS = {}


def causal_mask(n, window=None):
    if n not in MASKS:
        MASKS[n] = np.tri(n, dtype=bool)
    mask = MASKS[n]
    if window is not None:
        mask &= ~np.tri(n, k=-window, dtype=bool)
    return mask
