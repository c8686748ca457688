# torch: detaches a weight in half precision before it is widened, so the weight has no gradient.
# zh: torch：半精度的权重在提升精度之前被 detach，得不到梯度。
import torch


def lora_merge(w, a, b, alpha):
    wide = torch.float64 if w.dtype == torch.float64 else torch.float32
    scale = alpha / a.shape[0]
    return ((w if w.dtype == wide else w.detach().to(wide)) + scale * (b.to(wide) @ a.to(wide))).to(w.dtype)
