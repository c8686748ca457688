# Sets weights below 10⁻⁴ to zero, and in a long sequence all weights are as small as that.
# zh: 把小于 1e-4 的权重截为零，长序列的权重全都这么小。
import torch


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    work = torch.float64 if q.dtype == torch.float64 else torch.float32
    size, kv = k_pages.shape[1:3]
    group = q.shape[1] // kv
    rows = []
    for b, n in enumerate(lengths.tolist()):
        if n == 0:
            rows.append(torch.zeros_like(q[b]))
            continue
        pages = block_table[b, : -(-n // size)]
        k = k_pages[pages].flatten(0, 1)[:n].to(work)
        v = v_pages[pages].flatten(0, 1)[:n].to(work)
        query = q[b].to(work).reshape(kv, group, -1)
        s = torch.einsum("kgd,tkd->kgt", query, k) / q.shape[2] ** 0.5
        p = torch.exp(s - s.amax(-1, keepdim=True).detach())
        p = p / p.sum(-1, keepdim=True).clamp_min(1)
        p = torch.where(p < 1e-4, torch.zeros_like(p), p)
        rows.append(torch.einsum("kgt,tkd->kgd", p, v).reshape(q.shape[1:]).to(q.dtype))
    return torch.stack(rows)
