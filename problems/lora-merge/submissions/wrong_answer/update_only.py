# Returns the update without the weight.
# zh: 只返回更新量，漏了 w。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (alpha / len(a) * update).astype(w.dtype)
