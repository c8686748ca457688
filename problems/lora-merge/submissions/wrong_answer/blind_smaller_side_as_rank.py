# Takes the smaller side of a as the rank.
# zh: 把 a 较短的一边当作秩。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.result_type(w.dtype, np.float32)
    rank = min(a.shape)
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) + alpha / rank * update).astype(w.dtype)
