# Joins all chunks as float32 before the second pass.
# zh: 第二遍之前把所有块拼接成 float32。

import torch


def online_softmax(chunks):
    dtype = chunks[0].dtype
    wide = torch.promote_types(dtype, torch.float32)
    top, total = torch.tensor(-torch.inf, dtype=wide), torch.tensor(0.0, dtype=wide)
    for chunk in chunks:
        part = chunk.to(wide)
        new = torch.maximum(top, part.max())
        if new == -torch.inf:
            continue
        total = total * torch.exp(top - new) + torch.exp(part - new).sum()
        top = new
    joined = torch.cat([chunk.to(wide) for chunk in chunks])
    return (torch.exp(joined - top) / total).to(dtype)
