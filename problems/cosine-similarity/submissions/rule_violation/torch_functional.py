# Calls torch.nn.functional.cosine_similarity.
# zh: 直接调用 torch.nn.functional.cosine_similarity。

import torch.nn.functional as F


def cosine_similarity(a, b, eps=1e-8):
    return F.cosine_similarity(a, b, dim=-1, eps=eps)
