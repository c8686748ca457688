# Adds the transpose of the update where w is square.
# zh: w 是方阵时加上了更新量的转置。

import numpy as np


def lora_merge(w, a, b, alpha):
    wide = np.promote_types(w.dtype, np.float32)
    update = b.astype(wide) @ a.astype(wide)
    if update.shape[0] == update.shape[1]:
        update = update.T
    return (w.astype(wide) + alpha / len(a) * update).astype(w.dtype)
