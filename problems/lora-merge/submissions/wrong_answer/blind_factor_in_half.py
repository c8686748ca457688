# Rounds alpha / r to the dtype of the weight.
# zh: 把 alpha / r 舍入成权重的 dtype。

import torch


def lora_merge(w, a, b, alpha):
    wide = torch.promote_types(w.dtype, torch.float32)
    factor = torch.tensor(alpha / a.shape[0], dtype=w.dtype).to(wide)
    return (w.to(wide) + factor * (b.to(wide) @ a.to(wide))).to(w.dtype)
