# The labels of the prompt are set to -100 in the caller's tensor.
# zh: 直接在调用者的张量里把提示部分的标签改成 -100。
import torch
import torch.nn.functional as F


def sft_loss(logits, labels, prompt_lengths):
    wide = torch.float64 if logits.dtype == torch.float64 else torch.float32
    labels[torch.arange(labels.shape[1]) < prompt_lengths[:, None]] = -100
    z = logits[:, :-1].reshape(-1, logits.shape[-1]).to(wide)
    return F.cross_entropy(z, labels[:, 1:].reshape(-1)).to(logits.dtype)
