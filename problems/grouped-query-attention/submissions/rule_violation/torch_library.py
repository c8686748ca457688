# Leaves the attention, groups included, to the library.
# zh: 把注意力连同分组都交给库函数完成。
import torch.nn.functional as F


def grouped_query_attention(x, w_q, w_k, w_v, w_o, num_heads, num_kv_heads, is_causal=False):
    size = x.shape[-1] // num_heads
    q, k, v = ((x @ w).unflatten(-1, (-1, size)).transpose(-2, -3) for w in (w_q, w_k, w_v))
    k, v = (heads.repeat_interleave(num_heads // num_kv_heads, dim=-3) for heads in (k, v))
    heads = F.scaled_dot_product_attention(q, k, v, is_causal=is_causal)
    return heads.transpose(-2, -3).flatten(-2) @ w_o
