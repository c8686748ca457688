# The update is merged into the weight, and the sum is rounded to the dtype of the input.
# zh: 把低秩更新并入权重，合并后的权重舍入到了输入的类型。
import numpy as np


def lora_forward(x, w, a, b, alpha):
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    update = (alpha / len(a)) * (b.astype(wide) @ a.astype(wide))
    merged = (w.astype(wide) + update).astype(x.dtype)
    return (x.astype(wide) @ merged.astype(wide).T).astype(x.dtype)
