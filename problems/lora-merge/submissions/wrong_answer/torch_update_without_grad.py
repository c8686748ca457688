# Computes the update under no_grad.
# zh: 在 no_grad 下计算更新量。

import torch


def lora_merge(w, a, b, alpha):
    wide = torch.promote_types(w.dtype, torch.float32)
    with torch.no_grad():
        update = b.to(wide) @ a.to(wide)
    return (w.to(wide) + alpha / a.shape[0] * update).to(w.dtype)
