# The cosines are rounded to half precision before they are divided by the temperature.
# zh: 余弦值先舍入成半精度再除以温度。
import torch
import torch.nn.functional as F


def info_nce(q, k, temperature=0.07):
    wide = torch.float64 if q.dtype == torch.float64 else torch.float32
    s = F.normalize(q.to(wide), dim=1) @ F.normalize(k.to(wide), dim=1).T
    s = s.to(q.dtype).to(wide) / temperature
    return F.cross_entropy(s, torch.arange(len(q))).to(q.dtype)
