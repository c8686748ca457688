# Makes a few tensor calls for every row of the last axis.
# zh: 沿最后一维逐行处理，每行做几次张量运算。
import torch


def dropout(x, p, u, training=True):
    if not training:
        return x
    width = x.shape[-1]
    rows, noise = x.reshape(-1, width), u.reshape(-1, width)
    scale = 1.0 / (1.0 - p) if p < 1 else 0.0
    out = torch.empty_like(rows)
    for at in range(len(rows)):
        out[at] = rows[at].masked_fill(noise[at] < p, 0) * scale
    return out.reshape(x.shape)
