# Returns the transpose, shape (in, out).
# zh: 返回的是转置，形状 (in, out)。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) + alpha / len(a) * update).astype(w.dtype).T
