"""PyTorch's own multi-head attention. Its weights are applied transposed, and its mask says what is hidden."""

import torch
import torch.nn.functional as F


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    work = torch.promote_types(x.dtype, torch.float32)
    length, width = x.shape[-2:]
    source = x.to(work).reshape(-1, length, width).transpose(0, 1)
    w_q, w_k, w_v, w_o = (w.to(work).T for w in (w_q, w_k, w_v, w_o))
    future = torch.ones(length, length, dtype=torch.bool).triu(1) if is_causal else None
    y, _ = F.multi_head_attention_forward(
        source,
        source,
        source,
        width,
        num_heads,
        in_proj_weight=torch.cat([w_q, w_k, w_v]),
        in_proj_bias=None,
        bias_k=None,
        bias_v=None,
        add_zero_attn=False,
        dropout_p=0.0,
        out_proj_weight=w_o,
        out_proj_bias=None,
        training=False,
        need_weights=False,
        attn_mask=future,
    )
    return y.transpose(0, 1).reshape(x.shape).to(x.dtype)
