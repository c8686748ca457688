# Calls the Transformer module's own mask function.
# zh: 直接调用 Transformer 模块自带的掩码函数。

import torch


def causal_mask(n, window=None):
    mask = torch.nn.Transformer.generate_square_subsequent_mask(n) == 0
    return mask if window is None else mask.triu(1 - window)
