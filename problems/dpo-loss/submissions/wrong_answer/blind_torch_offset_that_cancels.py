# Adds 10⁴ to both differences, which loses digits in float32 although it cancels.
# zh: 两个差都加上 10⁴；虽然会抵消，在 float32 下仍丢失有效位。
import torch


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = torch.float64 if pi_chosen.dtype == torch.float64 else torch.float32
    chosen = pi_chosen.to(wide) - ref_chosen.to(wide) + 1e4
    rejected = pi_rejected.to(wide) - ref_rejected.to(wide) + 1e4
    losses = -torch.nn.functional.logsigmoid(beta * (chosen - rejected))
    return losses.mean().to(pi_chosen.dtype)
