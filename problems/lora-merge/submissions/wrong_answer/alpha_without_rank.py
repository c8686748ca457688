# Scales by alpha instead of alpha / r.
# zh: 缩放系数用了 alpha，没有除以 r。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) + alpha * update).astype(w.dtype)
