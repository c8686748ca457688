# judge: beam-search


def beam_search(log_probs: list[list[list[float]]], beam: int, eos: int) -> list:
    """Return the ``beam`` best hypotheses as ``[tokens, score]``, best first.

    ``log_probs[t][previous][next]``, with the start token 0. Finished hypotheses compete unchanged; ties go to
    the lexicographically smaller tokens.
    """
    raise NotImplementedError
