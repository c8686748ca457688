# Detaches the keys, so that they get no gradient.
# zh: 对 key 调用了 detach，key 得不到梯度。

import torch
import torch.nn.functional as F


def info_nce(q, k, temperature=0.07):
    wide = torch.promote_types(q.dtype, torch.float32)
    logits = F.normalize(q.to(wide), dim=1) @ F.normalize(k.to(wide), dim=1).detach().T / temperature
    return F.cross_entropy(logits, torch.arange(len(q))).to(q.dtype)
