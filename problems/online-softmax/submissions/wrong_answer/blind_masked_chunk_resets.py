# If the last chunk is masked throughout, the maximum is taken to be at least 0.
# zh: 最后一块全被屏蔽时，最大值被当作至少为 0。
import math

import torch


def online_softmax(chunks):
    dtype = chunks[0].dtype
    wide = torch.float64 if dtype == torch.float64 else torch.float32
    m, total = -math.inf, 0.0
    for c in chunks:
        c = c.to(wide)
        new = max(m, c.max().item())
        if new == -math.inf:
            continue
        total = total * math.exp(m - new) + (c - new).exp().sum().item()
        m = new
    m = max(m, 0.0) if chunks[-1].max().item() == -math.inf else m
    out = torch.empty(sum(map(len, chunks)), dtype=dtype)
    if total == 0:
        return out.fill_(math.nan)
    at = 0
    for c in chunks:
        out[at : at + len(c)] = (c.to(wide) - m).exp() / total
        at += len(c)
    return out
