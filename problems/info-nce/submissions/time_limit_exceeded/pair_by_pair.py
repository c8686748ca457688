# Computes one similarity at a time.
# zh: 逐对计算相似度。

import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.promote_types(q.dtype, np.float32)
    rows = [row / np.sqrt(row @ row) for row in q.astype(wide)]
    keys = [key / np.sqrt(key @ key) for key in k.astype(wide)]
    losses = []
    for at, row in enumerate(rows):
        logits = np.array([row @ key for key in keys]) / temperature
        losses.append(np.logaddexp.reduce(logits) - logits[at])
    return q.dtype.type(np.mean(losses))
