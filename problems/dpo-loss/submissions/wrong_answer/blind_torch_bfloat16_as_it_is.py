# Converts only float16 to float32, so that differences are rounded in bfloat16.
# zh: 只把 float16 转换为 float32，因此差在 bfloat16 中被舍入。
import torch
import torch.nn.functional as F


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    dtype = pi_chosen.dtype
    if dtype == torch.float16:
        pi_chosen, pi_rejected = pi_chosen.float(), pi_rejected.float()
        ref_chosen, ref_rejected = ref_chosen.float(), ref_rejected.float()
    logits = (pi_chosen - ref_chosen) - (pi_rejected - ref_rejected)
    return -F.logsigmoid(beta * logits).mean().to(dtype)
