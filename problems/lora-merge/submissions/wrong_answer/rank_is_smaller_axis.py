# Takes the smaller axis of a for the rank, which may exceed the number of inputs.
# zh: 把 a 较小的一维当作秩，但秩可以大于 in。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    return (w.astype(wide) + alpha / min(a.shape) * update).astype(w.dtype)
