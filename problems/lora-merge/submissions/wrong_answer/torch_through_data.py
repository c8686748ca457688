# Works on .data, which carries no gradients.
# zh: 使用 .data，梯度全部丢失。

import torch


def lora_merge(w, a, b, alpha):
    wide = torch.promote_types(w.dtype, torch.float32)
    return torch.addmm(w.data.data.to(wide), b.data.data.to(wide), a.data.to(wide), alpha=alpha / a.shape[0]).to(
        w.dtype
    )
