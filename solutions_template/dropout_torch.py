# judge: dropout
import torch


def dropout(x: torch.Tensor, p: float, u: torch.Tensor, training: bool = True) -> torch.Tensor:
    """Return x with the entries dropped where ``u < p`` and the others divided by 1 − p; in evaluation, x.

    ``u`` has the shape of x. The inputs must not change.
    """
    raise NotImplementedError
