# Lets the window look forward as well as back.
# zh: 窗口既向后看，也向前看。

import numpy as np


def causal_mask(n, window=None):
    steps = np.arange(n)
    distance = steps[:, None] - steps[None, :]
    return distance >= 0 if window is None else np.abs(distance) < window
