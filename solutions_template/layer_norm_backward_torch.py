# judge: layer-norm-backward
import torch


def layer_norm_backward(
    x: torch.Tensor, weight: torch.Tensor, dy: torch.Tensor, eps: float = 1e-5
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return ``(dx, dweight, dbias)`` for LayerNorm over the last axis and the gradient ``dy`` of its result.

    dweight and dbias are sums over all rows. Compute half precision in float32 and return the dtype of ``x``. The
    inputs must not change.
    """
    raise NotImplementedError
