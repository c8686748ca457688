# judge: softmax
import torch


def softmax(x: torch.Tensor, axis: int = -1) -> torch.Tensor:
    """Return softmax of ``x`` along ``axis``: stable for logits of ±1e4, in the dtype of ``x`` (float32 for integers).

    Entries of -inf get probability 0; a slice of nothing but -inf is NaN. Gradients must flow to ``x``.
    """
    raise NotImplementedError
