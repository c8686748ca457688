# judge: adamw
import torch


def adamw_step(
    p: torch.Tensor,
    g: torch.Tensor,
    m: torch.Tensor,
    v: torch.Tensor,
    t: int,
    lr: float,
    betas: list[float],
    eps: float,
    weight_decay: float,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return ``(p, m, v)`` after step ``t`` (counted from 1) of AdamW with decoupled weight decay.

    ``betas`` is the pair (β1, β2). m and v are returned without the bias correction. Compute half precision in
    float32. The inputs must not change.
    """
    raise NotImplementedError
