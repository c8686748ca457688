# Makes a dozen tensor calls for every query of every head.
# zh: 对每个头的每个 query 做十几次张量运算。
import torch


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    dtype = x.dtype
    work = torch.float64 if dtype == torch.float64 else torch.float32
    lead, Lq, D = x.shape[:-2], x.shape[-2], x.shape[-1]
    Lk, dh = context.shape[-2], D // num_heads
    q = (x.to(work) @ w_q.to(work)).reshape(-1, Lq, num_heads, dh)
    k = (context.to(work) @ w_k.to(work)).reshape(-1, Lk, num_heads, dh)
    v = (context.to(work) @ w_v.to(work)).reshape(-1, Lk, num_heads, dh)
    mask = None if context_mask is None else context_mask.reshape(-1, Lk)
    seqs = []
    for s in range(q.shape[0]):
        keep = slice(None) if mask is None else mask[s]
        rows = []
        for i in range(Lq):
            parts = []
            for h in range(num_heads):
                kk, vv = k[s, :, h][keep], v[s, :, h][keep]
                if kk.shape[0] == 0:
                    parts.append(vv.sum(0) + 0 * q[s, i, h])
                    continue
                w = torch.softmax(kk @ q[s, i, h] / dh**0.5, dim=0)
                parts.append(w @ vv)
            rows.append(torch.cat(parts))
        seqs.append(torch.stack(rows))
    out = torch.stack(seqs) @ w_o.to(work)
    return out.reshape(*lead, Lq, D).to(dtype)
