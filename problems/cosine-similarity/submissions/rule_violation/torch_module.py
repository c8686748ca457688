# Calls torch.nn.CosineSimilarity.
# zh: 直接使用 torch.nn.CosineSimilarity。

import torch


def cosine_similarity(a, b, eps=1e-8):
    return torch.nn.CosineSimilarity(dim=-1, eps=eps)(a.float(), b.float()).to(a.dtype)
