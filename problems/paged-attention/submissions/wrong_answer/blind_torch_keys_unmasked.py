# Masks the scores but not the keys, so a NaN in an unused slot reaches the gradient of q.
# zh: 只屏蔽了分数而没有屏蔽键，未使用槽位里的 NaN 会进入 q 的梯度。
import torch


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    work = torch.float64 if q.dtype == torch.float64 else torch.float32
    size, kv = k_pages.shape[1:3]
    group = q.shape[1] // kv
    rows = []
    for b, n in enumerate(lengths.tolist()):
        if n == 0:
            rows.append(torch.zeros_like(q[b], dtype=work))
            continue
        pages = block_table[b, : -(-n // size)]
        k = k_pages[pages].flatten(0, 1).to(work)
        v = v_pages[pages].flatten(0, 1).to(work)
        behind = torch.arange(len(k)) >= n
        v = v.masked_fill(behind[:, None, None], 0)
        query = q[b].to(work).view(kv, group, -1)
        s = torch.einsum("kgd,tkd->kgt", query, k) / q.shape[2] ** 0.5
        p = s.masked_fill(behind, float("-inf")).softmax(-1)
        rows.append(torch.einsum("kgt,tkd->kgd", p, v).reshape(q.shape[1:]))
    return torch.stack(rows).to(q.dtype)
