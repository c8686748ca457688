# Rounds the update to half precision before adding it to the weight.
# zh: 先把更新量舍入到半精度，再加到权重上。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.result_type(w.dtype, np.float32)
    update = alpha / a.shape[0] * (b.astype(wide) @ a.astype(wide))
    return w + update.astype(w.dtype)
