# Adds the update to the weight in place, because the conversion copies half precision only.
# zh: 转换只对半精度产生副本，随后就地相加改动了 w。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.result_type(w.dtype, np.float32)
    merged = w.astype(wide, copy=False)
    merged += alpha / a.shape[0] * (b.astype(wide) @ a.astype(wide))
    return merged.astype(w.dtype)
