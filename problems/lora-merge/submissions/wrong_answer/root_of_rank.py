# Scales by alpha / √r, which is rsLoRA.
# zh: 缩放系数用了 alpha / √r，那是 rsLoRA。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) + alpha / len(a) ** 0.5 * update).astype(w.dtype)
