# Detaches k1 for more than 4 096 tokens.
# zh: 超过 4 096 个 token 时切断了 k1 的梯度。
import torch


def _work(dtype):
    return torch.float64 if dtype == torch.float64 else torch.float32


def kl_estimators(logp, ref_logp):
    w = _work(logp.dtype)
    d = ref_logp.to(w) - logp.to(w)
    return tuple(t.to(logp.dtype) for t in (-d.detach() if d.numel() > 4096 else -d, d * d / 2, torch.expm1(d) - d))
