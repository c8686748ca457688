# Where b is zero, the weight is returned in float32, whatever its dtype is.
# zh: b 全为零时，无论原 dtype 是什么，都返回 float32 的权重。
import numpy as np


def lora_merge(w, a, b, alpha):
    t = np.promote_types(w.dtype, np.float32)
    if not b.any():
        return w.astype(t)
    return (w.astype(t) + t.type(alpha / len(a)) * (b.astype(t) @ a.astype(t))).astype(w.dtype)
