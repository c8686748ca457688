"""PyTorch's own attention, which can share key and value heads among query heads."""

import torch
import torch.nn.functional as F


def grouped_query_attention(x, w_q, w_k, w_v, w_o, num_heads, num_kv_heads, is_causal=False):
    work = torch.promote_types(x.dtype, torch.float32)
    length, width = x.shape[-2:]
    source = x.to(work).reshape(-1, length, width)

    def heads(w, count):
        return F.linear(source, w.to(work).T).unflatten(-1, (count, -1)).transpose(1, 2)

    q, k, v = heads(w_q, num_heads), heads(w_k, num_kv_heads), heads(w_v, num_kv_heads)
    merged = F.scaled_dot_product_attention(q, k, v, is_causal=is_causal, enable_gqa=True).transpose(1, 2)
    return F.linear(merged.reshape(x.shape), w_o.to(work).T).to(x.dtype)
