# Widens float16 to float32, but not bfloat16.
# zh: 只把 float16 提升到 float32，漏掉了 bfloat16。

import torch


@torch.no_grad()
def clip_grad_norm(grads, max_norm):
    if not grads:
        return [], torch.tensor(0.0)
    dtype = grads[0].dtype
    wide = [g.float() if dtype == torch.float16 else g for g in grads]
    norm = torch.stack([w.square().sum() for w in wide]).sum().sqrt()
    factor = torch.clamp(float(max_norm) / (norm + 1e-6), max=1.0)
    scaled = [(w * factor).to(dtype) for w in wide]
    return scaled, norm if dtype == torch.float64 else norm.float()
