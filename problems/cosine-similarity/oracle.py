"""PyTorch's own cosine similarity along the last axis."""

import torch
import torch.nn.functional as F


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.is_floating_point() else torch.get_default_dtype()
    if a.requires_grad and any((torch.linalg.vector_norm(vectors, dim=-1) < eps).any() for vectors in (a, b)):
        raise NotImplementedError("the library's gradient does not treat a bounded norm as a constant")
    return F.cosine_similarity(a.double(), b.double(), dim=-1, eps=eps).to(dtype)
