# judge: speculative-sampling
import torch


def speculative_accept(
    p: torch.Tensor, q: torch.Tensor, draft: torch.Tensor, u: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return how many drafted tokens are accepted, and the distribution of the next token.

    ``p`` (γ + 1, V) is the target model, ``q`` (γ, V) the draft model; token i is accepted if u < p/q, until the first
    rejection. Compute half precision in float32, and return the dtype of ``p``. The inputs must not change.
    """
    raise NotImplementedError
