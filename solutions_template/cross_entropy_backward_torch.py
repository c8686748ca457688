# judge: cross-entropy-backward
import torch


def cross_entropy_backward(logits: torch.Tensor, targets: torch.Tensor, ignore_index: int = -100) -> torch.Tensor:
    """Return the gradient of the mean cross-entropy with respect to ``logits`` (…, V), for the classes ``targets`` (…).

    Positions whose target is ``ignore_index`` have the gradient 0 and do not count in the mean. Compute half precision
    in float32 and return the dtype of ``logits``. The inputs must not change.
    """
    raise NotImplementedError
