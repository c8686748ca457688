# Joins all chunks in float32 and computes an ordinary softmax.
# zh: 把所有块拼成 float32，再做普通的 softmax。

import numpy as np


def online_softmax(chunks):
    wide = np.promote_types(chunks[0].dtype, np.float32)
    x = np.concatenate(chunks, dtype=wide)
    powers = np.exp(x - x.max())
    return (powers / powers.sum()).astype(chunks[0].dtype)
