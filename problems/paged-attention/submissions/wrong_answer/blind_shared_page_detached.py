# A page that an earlier sequence used already is detached.
# zh: 前面序列用过的页在后面序列里被 detach。
import torch


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    w = torch.float64 if q.dtype == torch.float64 else torch.float32
    B, H, d = q.shape
    size, kv = k_pages.shape[1:3]
    rows = []
    for b in range(B):
        n = int(lengths[b])
        if n == 0:
            rows.append(torch.zeros(H, d, dtype=w))
            continue
        pages = block_table[b, : -(-n // size)]
        k = k_pages[pages].flatten(0, 1)[:n].to(w)
        v = v_pages[pages].flatten(0, 1)[:n].to(w)
        if b and bool(torch.isin(pages, block_table[:b]).any()):
            v = v.detach()
        x = q[b].to(w).reshape(kv, H // kv, d)
        s = x @ k.permute(1, 2, 0) / d**0.5
        rows.append((s.softmax(-1) @ v.transpose(0, 1)).reshape(H, d))
    return torch.stack(rows).to(q.dtype)
