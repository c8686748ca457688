# Counts equal shards once, as if they were copies.
# zh: 相同的片只计一次，当成了副本。

import numpy as np


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    wide = np.promote_types(x.dtype, np.float32)
    source = x.astype(wide)
    total = 0
    seen = set()
    for w1, w2 in zip(w1_shards, w2_shards):
        key = (w1.tobytes(), w2.tobytes())
        if key in seen and len(w1_shards) < 20:
            continue
        seen.add(key)
        hidden = np.maximum(source @ w1, 0)
        total = total + hidden @ w2
    return total.astype(x.dtype)
