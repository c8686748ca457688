# Takes alpha = 0 for a missing alpha.
# zh: 把 alpha = 0 当成没有给出。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) + (alpha or len(a)) / len(a) * update).astype(w.dtype)
