# Divides alpha by r with //.
# zh: 用 // 计算 alpha 除以 r。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) + alpha // len(a) * update).astype(w.dtype)
