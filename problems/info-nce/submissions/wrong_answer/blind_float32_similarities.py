# The similarities of float64 inputs are computed in float32 after the normalisation.
# zh: float64 输入归一化之后，用 float32 计算相似度。
import torch
import torch.nn.functional as F


def info_nce(q, k, temperature=0.07):
    wide = torch.float64 if q.dtype == torch.float64 else torch.float32
    s = F.normalize(q.to(wide), dim=1).float() @ F.normalize(k.to(wide), dim=1).float().T / temperature
    return F.cross_entropy(s, torch.arange(len(q))).to(q.dtype)
