# max_norm becomes a float32 tensor, where more than 3·10³⁸ is infinite, so huge float64 gradients are not clipped.
# zh: max_norm 变成 float32 张量，超过 3·10³⁸ 即为无穷，巨大的 float64 梯度因此没有被裁剪。
import torch


def clip_grad_norm(grads, max_norm):
    if not grads:
        return [], torch.tensor(0.0)
    wide = torch.promote_types(grads[0].dtype, torch.float32)
    norm = torch.linalg.vector_norm(torch.stack([torch.linalg.vector_norm(g.to(wide)) for g in grads]))
    factor = (torch.tensor(float(max_norm), dtype=torch.float32) / (norm + 1e-6)).clamp(max=1.0)
    return [(g.to(wide) * factor).to(g.dtype) for g in grads], norm
