# Adds the update to the caller's w.
# zh: 直接加进了调用者的 w。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    w += (alpha / len(a) * update).astype(w.dtype)
    return w
