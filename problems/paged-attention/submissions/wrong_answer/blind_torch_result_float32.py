# Collects the result in a tensor of the default dtype, so float64 comes back as float32.
# zh: 结果收集在默认类型的张量里，float64 因此变成 float32。
import torch


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    work = torch.float64 if q.dtype == torch.float64 else torch.float32
    size, kv = k_pages.shape[1:3]
    group = q.shape[1] // kv
    out = torch.zeros(q.shape)
    for b, n in enumerate(lengths.tolist()):
        if n == 0:
            continue
        pages = block_table[b, : -(-n // size)]
        k = k_pages[pages].flatten(0, 1)[:n].to(work)
        v = v_pages[pages].flatten(0, 1)[:n].to(work)
        query = q[b].to(work).view(kv, group, -1)
        p = (torch.einsum("kgd,tkd->kgt", query, k) / q.shape[2] ** 0.5).softmax(-1)
        out[b] = torch.einsum("kgt,tkd->kgd", p, v).reshape(q.shape[1:])
    return out.half() if q.dtype == torch.float16 else out
