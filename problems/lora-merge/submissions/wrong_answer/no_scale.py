# Adds the update without the factor alpha / r.
# zh: 更新量没有乘 alpha / r。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) + update).astype(w.dtype)
