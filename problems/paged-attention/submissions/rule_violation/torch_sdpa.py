# Calls scaled_dot_product_attention for each sequence.
# zh: 对每个序列调用 scaled_dot_product_attention。

import torch
import torch.nn.functional as F


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    page_size, kv_heads, d = k_pages.shape[1:]
    rows = []
    for query, table, length in zip(q, block_table, lengths.tolist()):
        pages = table[: -(-length // page_size)]
        keys, values = (cache[pages].flatten(0, 1)[:length].transpose(0, 1) for cache in (k_pages, v_pages))
        rows.append(F.scaled_dot_product_attention(query[:, None], keys, values, enable_gqa=True)[:, 0])
    return torch.stack(rows)
