# Adds one outer product per rank in a Python loop.
# zh: 用 Python 循环，每个秩加一次外积。

import torch


def lora_merge(w, a, b, alpha):
    wide = torch.promote_types(w.dtype, torch.float32)
    columns, rows = b.to(wide), a.to(wide)
    update = torch.zeros(w.shape, dtype=wide)
    for k in range(a.shape[0]):
        update = update + torch.outer(columns[:, k], rows[k])
    return (w.to(wide) + alpha / a.shape[0] * update).to(w.dtype)
