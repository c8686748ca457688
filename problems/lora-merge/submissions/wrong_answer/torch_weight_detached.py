# Detaches w, so that no gradient reaches it.
# zh: 对 w 调用了 detach，梯度传不回 w。

import torch


def lora_merge(w, a, b, alpha):
    wide = torch.promote_types(w.dtype, torch.float32)
    return torch.addmm(w.detach().to(wide), b.to(wide), a.to(wide), alpha=alpha / a.shape[0]).to(w.dtype)
