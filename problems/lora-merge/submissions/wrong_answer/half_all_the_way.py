# Multiplies and adds in half precision.
# zh: 全程用半精度计算。


def lora_merge(w, a, b, alpha):
    wide = w.dtype
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) + alpha / len(a) * update).astype(w.dtype)
