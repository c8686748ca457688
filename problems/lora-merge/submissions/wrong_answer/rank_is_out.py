# Takes the number of outputs for the rank.
# zh: 把输出维度当成秩。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) + alpha / len(b) * update).astype(w.dtype)
