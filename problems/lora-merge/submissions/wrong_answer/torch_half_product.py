# Multiplies b and a in half precision.
# zh: 用半精度计算 b 与 a 的乘积。

import torch


def lora_merge(w, a, b, alpha):
    wide = torch.promote_types(w.dtype, torch.float32)
    return (w.to(wide) + alpha / a.shape[0] * (b @ a).to(wide)).to(w.dtype)
