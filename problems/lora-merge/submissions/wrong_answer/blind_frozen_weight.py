# Detaches the weight, because LoRA freezes it, so that it gets no gradient.
# zh: 因为 LoRA 冻结权重就把 w 从计算图中分离，w 得不到梯度。

import torch


def lora_merge(w, a, b, alpha):
    wide = torch.promote_types(w.dtype, torch.float32)
    update = alpha / a.shape[0] * (b.to(wide) @ a.to(wide))
    return (w.detach().to(wide) + update).to(w.dtype)
