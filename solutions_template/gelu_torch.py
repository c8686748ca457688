# judge: gelu
import torch


def gelu(x: torch.Tensor, approximate: str = "none") -> torch.Tensor:
    """Return x · Φ(x) for each entry, by erf or by the tanh approximation, in the dtype of ``x``.

    ``approximate`` is "none" (erf) or "tanh". Compute half precision in float32. Gradients must flow to the
    inputs.
    """
    raise NotImplementedError
