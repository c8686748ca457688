# Returns half-precision weights in float32.
# zh: 半精度权重以 float32 返回。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return w.astype(wide) + alpha / len(a) * update
