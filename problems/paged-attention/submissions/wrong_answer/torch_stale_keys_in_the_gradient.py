# Masks scores and values, but not the keys: the gradient of q is 0 · NaN.
# zh: 屏蔽了分数和 value，却没有屏蔽 key：q 的梯度是 0 · NaN。

import torch


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    wide = torch.promote_types(q.dtype, torch.float32)
    page_size, kv_heads, d = k_pages.shape[1:]
    rows = []
    for query, table, length in zip(q, block_table, lengths.tolist()):
        pages = table[: max(1, -(-length // page_size))]
        keys, values = (cache[pages].to(wide).flatten(0, 1).transpose(0, 1) for cache in (k_pages, v_pages))
        seen = torch.arange(keys.shape[1]) < length
        scores = query.to(wide).reshape(kv_heads, -1, d) @ keys.mT / d**0.5
        weights = torch.nan_to_num(scores.masked_fill(~seen, -torch.inf).softmax(-1), nan=0.0)
        rows.append((weights @ values.masked_fill(~seen[:, None], 0)).reshape(-1, d).to(q.dtype))
    return torch.stack(rows)
