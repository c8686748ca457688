# Takes exponentials in float32 for more than 1 024 tokens.
# zh: 超过 1 024 个 token 时用 float32 求指数。
import torch


def _work(dtype):
    return torch.float64 if dtype == torch.float64 else torch.float32


def kl_estimators(logp, ref_logp):
    w = _work(logp.dtype)
    d = ref_logp.to(w) - logp.to(w)
    ratio = torch.exp(d.float()).to(w) if d.numel() > 1024 else torch.exp(d)
    return tuple(t.to(logp.dtype) for t in (-d, d * d / 2, ratio - 1 - d if d.numel() > 1024 else torch.expm1(d) - d))
