# Rounds the update to half precision before it is added.
# zh: 更新量先舍入到半精度再相加。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return w + (alpha / len(a) * update).astype(w.dtype)
