# The log-softmax is taken in half precision, and only the mean is computed in float32.
# zh: log-softmax 用半精度计算，只有平均用 float32。
import torch
import torch.nn.functional as F


def sft_loss(logits, labels, prompt_lengths):
    wide = torch.float64 if logits.dtype == torch.float64 else torch.float32
    prompt = torch.arange(labels.shape[1]) < prompt_lengths[:, None]
    targets = labels.masked_fill(prompt, -100)[:, 1:].reshape(-1)
    logp = F.log_softmax(logits[:, :-1].reshape(-1, logits.shape[-1]), -1).to(wide)
    return F.nll_loss(logp, targets).to(logits.dtype)
