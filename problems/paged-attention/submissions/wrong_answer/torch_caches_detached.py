# Treats the cache as constant.
# zh: 把缓存当成常数。

import torch


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    wide = torch.promote_types(q.dtype, torch.float32)
    page_size, kv_heads, d = k_pages.shape[1:]
    rows = []
    for query, table, length in zip(q, block_table, lengths.tolist()):
        places = torch.arange(length)
        pages, slots = table[places // page_size], places % page_size
        keys, values = (cache[pages, slots].detach().to(wide).transpose(0, 1) for cache in (k_pages, v_pages))
        scores = query.to(wide).reshape(kv_heads, -1, d) @ keys.mT / d**0.5
        rows.append((scores.softmax(-1) @ values).reshape(-1, d).to(q.dtype))
    return torch.stack(rows)
