# In PyTorch float16 is computed in float32, but bfloat16 is forgotten.
# zh: PyTorch：float16 提升到了 float32，却忘了 bfloat16。
import torch


def kl_estimators(logp, ref_logp):
    dtype = logp.dtype
    if dtype == torch.float16:
        logp, ref_logp = logp.float(), ref_logp.float()
    d = ref_logp - logp
    return tuple(k.to(dtype) for k in (-d, d * d / 2, torch.expm1(d) - d))
