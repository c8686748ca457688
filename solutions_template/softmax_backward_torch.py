# judge: softmax-backward
import torch


def softmax_backward(y: torch.Tensor, dy: torch.Tensor) -> torch.Tensor:
    """Return the gradient with respect to the input of a softmax over the last axis.

    ``y`` is the result of the softmax, ``dy`` the gradient with respect to it, both (…, V). Compute half precision in
    float32 and return the dtype of ``y``. The inputs must not change.
    """
    raise NotImplementedError
