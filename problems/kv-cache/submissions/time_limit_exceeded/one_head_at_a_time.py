# Attends for one query of one head at a time.
# zh: 逐个注意力头、逐个 query 计算。

import numpy as np


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    k_all = np.concatenate([k_cache, k_new], axis=-2)
    v_all = np.concatenate([v_cache, v_new], axis=-2)
    new, total = q.shape[-2], k_all.shape[-2]
    wide = np.promote_types(q.dtype, np.float32)
    out = np.empty((*q.shape[:-1], v_all.shape[-1]), q.dtype)
    for place in np.ndindex(q.shape[:-1]):
        seen = total - new + place[-1] + 1
        scores = k_all[place[:-1]][:seen].astype(wide) @ q[place].astype(wide) / np.sqrt(q.shape[-1])
        weights = np.exp(scores - scores.max())
        out[place] = weights / weights.sum() @ v_all[place[:-1]][:seen].astype(wide)
    return out, k_all, v_all
