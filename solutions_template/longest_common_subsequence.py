# judge: longest-common-subsequence


def longest_common_subsequence(text1: str, text2: str) -> int:
    """Return the length of the longest sequence of characters that is a subsequence of both texts, or 0."""
    raise NotImplementedError
