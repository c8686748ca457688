# Forms an n × n × 16 array of every key that every query may see.
# zh: 为每个 query 的每个 key 建了 n × n × 16 的数组。

import numpy as np


def causal_mask(n, window=None):
    width = n if window is None else window
    at = np.arange(n)
    distance = np.broadcast_to((at[:, None] - at)[..., None], (n, n, 16)).copy()
    return ((distance >= 0) & (distance < width)).all(axis=-1)
