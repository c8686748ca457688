# Takes the exponentials of half-precision differences in half precision.
# zh: 半精度的差在半精度下取指数。

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
        total = total * torch.exp(top - new) + torch.exp(chunk - new.to(dtype)).sum().to(wide)
        top = new
    result = torch.empty(sum(len(chunk) for chunk in chunks), dtype=dtype)
    at = 0
    for chunk in chunks:
        result[at : at + len(chunk)] = torch.exp(chunk.to(wide) - top) / total
        at += len(chunk)
    return result
