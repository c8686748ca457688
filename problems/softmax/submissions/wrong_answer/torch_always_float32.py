# Upcasts half precision to float32 and forgets to cast back.
# zh: 半精度升到 float32 计算后忘了转回原来的 dtype。

import torch


def softmax(x, axis=-1):
    wide = x if x.dtype == torch.float64 else x.float()
    exp = torch.exp(wide - wide.amax(dim=axis, keepdim=True))
    return exp / exp.sum(dim=axis, keepdim=True)
