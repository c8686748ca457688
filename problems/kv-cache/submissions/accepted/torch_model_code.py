"""The form of model code: cat, matmul, masked_fill, softmax, matmul."""

import math

import torch


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    wide = torch.promote_types(q.dtype, torch.float32)
    k_all = torch.cat((k_cache, k_new), dim=-2)
    v_all = torch.cat((v_cache, v_new), dim=-2)
    scores = q.to(wide) @ k_all.to(wide).mT / math.sqrt(q.shape[-1])
    new, total = scores.shape[-2:]
    hidden = torch.ones(new, total, dtype=torch.bool).triu(total - new + 1)
    weights = torch.softmax(scores.masked_fill(hidden, -math.inf), dim=-1)
    return (weights @ v_all.to(wide)).to(q.dtype), k_all, v_all
