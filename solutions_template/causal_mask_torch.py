# judge: causal-mask
import torch


def causal_mask(n: int, window: int | None = None) -> torch.Tensor:
    """Return a boolean (n, n) tensor that is True where query i may attend to key j.

    That is where j ≤ i and, with a window, j > i − window.
    """
    raise NotImplementedError
