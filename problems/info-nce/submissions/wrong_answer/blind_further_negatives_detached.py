# The keys after the first N are taken as constants, so that they get no gradient.
# zh: 前 N 个之后的键被当作常数，得不到梯度。
import torch
import torch.nn.functional as F


def info_nce(q, k, temperature=0.07):
    wide = torch.float64 if q.dtype == torch.float64 else torch.float32
    k = torch.cat([k[: len(q)], k[len(q) :].detach()])
    s = F.normalize(q.to(wide), dim=1) @ F.normalize(k.to(wide), dim=1).T / temperature
    return F.cross_entropy(s, torch.arange(len(q))).to(q.dtype)
