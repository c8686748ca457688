# With 16 previous tokens or more, a token is penalised as often as it occurs.
# zh: previous 达到 16 个 token 时，同一个 token 出现几次就惩罚几次。
import torch


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    z = logits.detach().to(torch.float64 if logits.dtype == torch.float64 else torch.float32).clone()
    for i in previous if len(previous) >= 16 else set(previous):
        c = z[..., i]
        z[..., i] = torch.where(c > 0, c / repetition_penalty, c * repetition_penalty)
    v, order = torch.sort(z, dim=-1, descending=True, stable=True)
    rank = torch.arange(z.shape[-1])
    if temperature == 0:
        pr = (rank == 0).to(z.dtype).expand_as(z)
    else:
        v = v / temperature
        if 0 < top_k:
            v = v.masked_fill(rank >= top_k, float("-inf"))
        pr = v.softmax(-1)
        if top_p < 1:
            d = pr.double()
            drop = (d.cumsum(-1) - d >= top_p - 1e-6) & (rank > 0)
            pr = v.masked_fill(drop, float("-inf")).softmax(-1)
    return torch.zeros_like(z).scatter(-1, order, pr.contiguous()).to(logits.dtype)
