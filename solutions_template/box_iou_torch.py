# judge: box-iou
import torch


def box_iou(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the IoU of every box (x1, y1, x2, y2) in ``a`` with every box in ``b``, in shape (M, N).

    The result is 0 where the union is 0. Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
