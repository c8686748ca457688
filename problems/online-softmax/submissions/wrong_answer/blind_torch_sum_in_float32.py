# Keeps maximum and sum in float32 even for float64.
# zh: 即使是 float64，最大值和总和也用 float32 保存。

import torch


def online_softmax(chunks):
    dtype = chunks[0].dtype
    wide = torch.float32
    top, total = torch.tensor(-torch.inf, dtype=wide), torch.tensor(0.0, dtype=wide)
    for chunk in chunks:
        part = chunk.to(wide)
        new = torch.maximum(top, part.max())
        if new == -torch.inf:
            continue
        total = total * torch.exp(top - new) + torch.exp(part - new).sum()
        top = new
    result = torch.empty(sum(len(chunk) for chunk in chunks), dtype=dtype)
    at = 0
    for chunk in chunks:
        result[at : at + len(chunk)] = torch.exp(chunk.to(wide) - top) / total
        at += len(chunk)
    return result
