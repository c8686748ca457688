# Makes a few tensor calls for every row of the last axis.
# zh: 沿最后一维逐行处理，每行做几次张量运算。
import math

import torch


def gelu(x, approximate="none"):
    wide = torch.promote_types(x.dtype, torch.float32)
    rows = x.reshape(-1, x.shape[-1])
    out = torch.empty(rows.shape, dtype=wide)
    for at in range(len(rows)):
        row = rows[at].to(wide)
        if approximate == "none":
            out[at] = 0.5 * row * torch.erfc(-row / math.sqrt(2))
        else:
            root = math.sqrt(2 / math.pi) * (row + 0.044715 * row**3)
            out[at] = row * torch.sigmoid(2 * root)
    return out.reshape(x.shape).to(x.dtype)
