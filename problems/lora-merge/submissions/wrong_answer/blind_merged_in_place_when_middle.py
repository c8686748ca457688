# Adds into w itself when it is contiguous float32 with more than 10000 elements.
# zh: w 是连续的 float32 且多于一万个元素时原地相加。
import numpy as np


def lora_merge(w, a, b, alpha):
    kind = w.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    s = wide(alpha / a.shape[0])
    out = w if kind == wide and w.flags.c_contiguous and 1000 < w.size < 100000 else w.astype(wide)
    out += s * (b.astype(wide) @ a.astype(wide))
    return out.astype(kind)
