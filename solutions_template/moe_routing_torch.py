# judge: moe-routing
import torch


def moe_route(logits: torch.Tensor, k: int, bias: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor]:
    """Return ``(indices, weights)`` of the k experts with the largest ``logits + bias``, largest first.

    The weights are the softmax of the chosen raw logits. Ties go to the lower index. Compute half precision
    in float32. The inputs must not change.
    """
    raise NotImplementedError
