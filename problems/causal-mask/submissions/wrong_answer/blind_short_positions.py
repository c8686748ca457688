# Keeps the positions in 16 bits, where a large window wraps around.
# zh: 位置用 16 位整数保存，窗口很大时会绕回。

import torch


def causal_mask(n, window=None):
    steps = torch.arange(n, dtype=torch.int16)
    mask = steps[None, :] <= steps[:, None]
    if window is not None:
        start = steps - torch.tensor(window).to(torch.int16)
        mask &= steps[None, :] > start[:, None]
    return mask
