# Treats the norms as constants in the gradient.
# zh: 梯度中把范数当成了常数。

import torch
import torch.nn.functional as F


def info_nce(q, k, temperature=0.07):
    wide = torch.promote_types(q.dtype, torch.float32)
    rows, keys = q.to(wide), k.to(wide)
    logits = (rows / rows.norm(dim=1, keepdim=True).detach()) @ (keys / keys.norm(dim=1, keepdim=True).detach()).T
    return F.cross_entropy(logits / temperature, torch.arange(len(q))).to(q.dtype)
