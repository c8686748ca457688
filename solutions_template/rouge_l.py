# judge: rouge-l


def rouge_l(candidate: list[str], reference: list[str]) -> float:
    """Return the F1 score of the longest common subsequence of both lists of tokens, 0 if nothing is in common."""
    raise NotImplementedError
