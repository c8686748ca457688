# The cosines come from an array of all N × M × D products, which is too large.
# zh: 余弦值来自 N × M × D 的全部乘积，数组过大。
import torch
import torch.nn.functional as F


def info_nce(q, k, temperature=0.07):
    wide = torch.float64 if q.dtype == torch.float64 else torch.float32
    s = F.cosine_similarity(q.to(wide)[:, None], k.to(wide)[None], dim=-1, eps=1e-30)
    return F.cross_entropy(s / temperature, torch.arange(len(q))).to(q.dtype)
