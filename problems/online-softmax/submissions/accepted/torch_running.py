"""The running maximum and sum in PyTorch."""

import torch


def online_softmax(chunks):
    wide = torch.promote_types(chunks[0].dtype, torch.float32)
    highest = torch.full((), -torch.inf, dtype=wide)
    total = torch.zeros((), dtype=wide)
    for chunk in chunks:
        raised = torch.maximum(highest, chunk.max())
        if raised > -torch.inf:
            total = total * torch.exp(highest - raised) + torch.exp(chunk.to(wide) - raised).sum()
        highest = raised
    return torch.cat([(torch.exp(chunk.to(wide) - highest) / total).to(chunk.dtype) for chunk in chunks])
